using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER TABLE …</c> (or INDEX, SEQUENCE, VIEW, …) with its subcommands. Renaming and SET SCHEMA are statements of their own.</summary>
/// <param name="ObjectType">The word after <c>ALTER</c>, which need not be what the relation is.</param>
/// <param name="IfExists">Whether <c>IF EXISTS</c> is written: what is missing is then a notice, no error.</param>
/// <param name="Relation">The relation, with <c>ONLY</c> if its descendants stay as they are.</param>
/// <param name="Commands">The subcommands in the order written, at least one. PostgreSQL may run them in another.</param>
public sealed record AlterTableStmt(
    AlterTableObject ObjectType,
    bool IfExists,
    RangeVar Relation,
    EquatableArray<AlterTableCmd> Commands) : Statement
{
    /// <summary>The words that name the kind of relation.</summary>
    public KeywordSpan ObjectKeyword { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relation, Commands };
}
