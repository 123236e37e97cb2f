-- How many rows of which table a change added, altered and removed, and what it removed, out of the index alone: of a change of
-- millions the rows themselves are not read.
DROP INDEX "Revision_change_idx";
CREATE INDEX "Revision_change_tableName_operation_idx" ON "Revision"("change", "tableName", "operation");
