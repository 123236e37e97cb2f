/** Sends the chosen claims to stand side by side, which is as they are now. It stays in sight once a claim is chosen. */
export function ChooseBar({ isOld }: { isOld: boolean }) {
  return (
    <div className="bottom-0 z-1 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-hair bg-paper py-3 group-has-[:checked]/choose:sticky group-has-[:checked]/choose:border-ink no-print">
      <button className="cursor-pointer border border-ink px-4 py-1 font-medium hover:bg-raised">
        Set side by side
      </button>
      <span className="text-sm text-soft">
        Tick two to five claims: their wordings, figures, scopes and grounds in columns, and what differs said in words.
        {isOld && " They will stand there as they are now, not as in this old state."}
      </span>
    </div>
  );
}
