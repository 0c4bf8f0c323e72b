using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Parsing;

internal readonly record struct HclToken(HclTokenKind Kind, TextSpan Span, string Text)
{
    public bool Is(string punctuation) => Kind == HclTokenKind.Punctuation && Text == punctuation;

    public bool IsWord(string word) => Kind == HclTokenKind.Identifier && Text == word;
}
