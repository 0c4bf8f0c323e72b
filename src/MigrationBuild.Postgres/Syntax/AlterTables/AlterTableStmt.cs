using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER TABLE …</c> (or INDEX, SEQUENCE, VIEW, …) with its subcommands. Renaming and SET SCHEMA are statements of their own.</summary>
public sealed record AlterTableStmt(
    AlterTableObject ObjectType,
    bool IfExists,
    RangeVar Relation,
    EquatableArray<AlterTableCmd> Commands) : Statement
{
    /// <summary>The words that name the kind of relation.</summary>
    public KeywordSpan ObjectKeyword { get; init; }

    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relation, Commands };
}
