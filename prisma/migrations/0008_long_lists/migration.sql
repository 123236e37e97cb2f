-- What the list of sources is ordered by, so that a page of a hundred thousand costs as much as one of ten.
CREATE INDEX "Source_name_idx" ON "Source"((lower(ltrim("short", '["“«'))), "id");
CREATE INDEX "Source_year_idx" ON "Source"("issuedFrom", (lower(ltrim("short", '["“«'))), "id");
DROP INDEX "Source_issuedFrom_idx";
