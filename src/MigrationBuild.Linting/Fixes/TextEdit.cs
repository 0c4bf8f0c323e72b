using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Fixes;

/// <summary>Replaces a range of a file by a text; an empty range inserts.</summary>
public readonly record struct TextEdit(TextSpan Span, string NewText)
{
    public static TextEdit Insert(int position, string text) => new(new TextSpan(position, 0), text);
}
