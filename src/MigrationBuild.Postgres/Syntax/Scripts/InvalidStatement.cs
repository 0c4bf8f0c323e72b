using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Scripts;

/// <summary>A statement that PostgreSQL's grammar refuses.</summary>
/// <param name="Keywords">The key words that it begins with.</param>
/// <param name="Text">The statement as written.</param>
public sealed record InvalidStatement(EquatableArray<Keyword> Keywords, string Text) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
