using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Scripts;

/// <summary>A statement of PostgreSQL that has no node of its own: its text is carried along as it is.</summary>
/// <param name="Keywords">The key words that it begins with, which say what it is.</param>
/// <param name="Text">The statement as written.</param>
public sealed record UnknownStatement(EquatableArray<Keyword> Keywords, string Text) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
