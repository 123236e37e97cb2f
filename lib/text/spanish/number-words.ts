/** Spanish words that figures are written with. */
export const numberWords =
  /^(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\p{L}+|veint\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|cientos?|(?:dos|tres|cuatro|seis|sete|ocho|nove)cient[oa]s|quinient[oa]s|mil|miles|millón|millones|millar|millares|decenas?|docenas?|centenar|centenares|centenas|tercio|mitad|medio|cuarta|quinta)$/iu;
