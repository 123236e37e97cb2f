-- Part of a title, wherever it stands in it: the list of sources asks for it.
CREATE INDEX "Source_title_idx" ON "Source" USING gin ("title" gin_trgm_ops);
