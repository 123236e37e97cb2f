import { FieldProblem } from "./field-problem";

interface FieldProps {
  id: string;
  name: string;
  label: string;
  value: string;
  /** What is wrong with it. */
  problem?: string | undefined;
  /** How it is to be filled. */
  hint?: string;
  type?: "text" | "url" | "number";
  autoComplete?: string;
  /** Where a source's words are typed. */
  isSerif?: boolean;
  maxLength?: number;
}

const line = "block w-full bg-transparent border-b border-soft py-1.5 aria-invalid:border-warn";

const described = ({ id, hint, problem }: Pick<FieldProps, "id" | "hint" | "problem">) =>
  [hint ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ") || undefined;

function Around({
  id,
  label,
  hint,
  problem,
  children,
}: Pick<FieldProps, "id" | "label" | "hint" | "problem"> & { children: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-sm text-soft">
        {label}
      </label>
      {children}
      {hint ? (
        <span id={`${id}-hint`} className="block text-xs text-soft mt-1">
          {hint}
        </span>
      ) : null}
      <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>
    </div>
  );
}

/** One line to be filled, with its label, how to fill it, and what is wrong. */
export function Field({ type = "text", autoComplete = "off", isSerif = false, maxLength = 500, ...field }: FieldProps) {
  return (
    <Around {...field}>
      <input
        id={field.id}
        name={field.name}
        type={type === "number" ? "text" : type}
        inputMode={type === "number" ? "numeric" : undefined}
        maxLength={maxLength}
        autoComplete={autoComplete}
        defaultValue={field.value}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={described(field)}
        className={`${line} ${isSerif ? "font-serif text-lg" : ""} ${type === "number" ? "tabular-nums" : ""}`}
      />
    </Around>
  );
}

/** A choice of one, with its label. `options` as value and words. */
export function SelectField({
  options,
  ...field
}: Omit<FieldProps, "type"> & { options: (readonly [string, string])[] }) {
  return (
    <Around {...field}>
      <select
        id={field.id}
        name={field.name}
        defaultValue={field.value}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={described(field)}
        className="block w-full bg-paper border-b border-soft py-1.5 aria-invalid:border-warn"
      >
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Around>
  );
}
