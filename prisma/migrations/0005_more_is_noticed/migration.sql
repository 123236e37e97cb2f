-- A table that is emptied at once leaves no history of its rows: that it was is noticed now for the tables of a question too,
-- since what a process holds of one is right only as long as nothing was committed.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Collection', 'Quotation', 'Question', 'Band', 'Answer', 'OpenQuestion', 'Absence'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION stemma_all_changed()', name || '_all_changed', name);
  END LOOP;
END
$$;
