import { languageName } from "@/components/ui/language-name";
import type { Agent } from "@/lib/schemas/agent";

const kinds: Record<Agent["kind"], string> = {
  person: "Person",
  organisation: "Body",
  state: "State",
  anonymous: "Left unnamed by the source",
};

/** Who somebody is, with the spellings met in the sources. */
export function AgentHead({ agent }: { agent: Agent }) {
  return (
    <>
      <p className="mt-10 text-sm text-soft">{kinds[agent.kind]}</p>
      <h1 className="mt-2">{agent.name}</h1>
      {agent.otherNames.length > 0 && (
        <p className="text-soft">
          Also{" "}
          {agent.otherNames.map(({ name, language }, i) => (
            <span key={name}>
              {i > 0 && ", "}
              <span
                lang={language ?? undefined}
                className="text-ink"
                title={language ? languageName(language) : undefined}
              >
                {name}
              </span>
            </span>
          ))}
        </p>
      )}
      {agent.note && <p className="mt-3 max-w-[44em]">{agent.note}</p>}
    </>
  );
}
