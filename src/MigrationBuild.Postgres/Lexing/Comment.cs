using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Lexing;

/// <summary>A comment with its marks: <c>-- …</c> to the end of its line, exclusive, or <c>/* … */</c>.</summary>
/// <param name="Span">Where it stands, its marks included.</param>
/// <param name="IsBlock">Whether it is <c>/* … */</c>; such comments nest.</param>
public readonly record struct Comment(TextSpan Span, bool IsBlock)
{
    /// <summary>What the comment says, without its marks and the blanks around.</summary>
    public string GetText(SourceFile file) => IsBlock
        ? file.Text.Substring(Span.Start + 2, Span.Length - 4).Trim()
        : file.Text.Substring(Span.Start + 2, Span.Length - 2).Trim();
}
