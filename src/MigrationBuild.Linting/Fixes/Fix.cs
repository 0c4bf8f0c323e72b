using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Fixes;

/// <summary>A way to mend a finding: edits of the file it was found in and files that run behind it, to be made together.</summary>
/// <param name="Title">What a person chooses from a menu: <c>Build the index CONCURRENTLY</c>. Fixes of one title can be made all at once.</param>
/// <param name="Edits">In the order of their positions; none overlaps another.</param>
public sealed record Fix(string Title, EquatableArray<TextEdit> Edits)
{
    /// <summary>The files to be made, in the order in which they run, directly behind the one that is edited.</summary>
    public EquatableArray<FollowingFile> Following { get; init; }

    /// <summary>Whether the schema afterwards, or what happens to rows, is another than the file says now: a choice that nobody makes for a person.</summary>
    public bool ChangesMeaning { get; init; }

    public static Fix Create(string title, params TextEdit[] edits) => new(title, edits.OrderBy(edit => edit.Span.Start).ToEquatableArray());

    /// <summary>A fix after which the migration does something else than it says now.</summary>
    public static Fix Change(string title, params TextEdit[] edits) => Create(title, edits) with { ChangesMeaning = true };

    /// <summary>The text with the edits made.</summary>
    public string ApplyTo(string text)
    {
        for (var i = Edits.Count - 1; i >= 0; i--)
        {
            text = text.Remove(Edits[i].Span.Start, Edits[i].Span.Length).Insert(Edits[i].Span.Start, Edits[i].NewText);
        }

        return text;
    }
}
