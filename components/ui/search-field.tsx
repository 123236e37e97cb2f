/** The search, as a form that works without script. `q` is what was searched last. */
export function SearchField({ q = "" }: { q?: string }) {
  return (
    <form action="/search" role="search" className="max-w-[44rem] no-print">
      <div className="flex items-baseline border-b border-ink focus-within:border-accent">
        <label htmlFor="q" className="sr-only">
          Search: a name, a wording, a figure
        </label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={q}
          maxLength={200}
          placeholder="A name, a wording, a figure"
          className="grow min-w-0 bg-transparent py-2 font-serif text-[1.25rem] leading-tight placeholder:text-soft placeholder:opacity-100"
        />
        <button type="submit" className="text-accent underline underline-offset-4 font-medium px-1 py-2 cursor-pointer">
          Search
        </button>
      </div>
    </form>
  );
}
