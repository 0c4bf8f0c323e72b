using MigrationBuild.Postgres.Syntax.Constraints;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER CONSTRAINT …</c></summary>
/// <param name="Name">The constraint: a foreign key, or with <c>[NO] INHERIT</c> a not-null constraint.</param>
/// <param name="Characteristics">What changes: deferrability, or since PostgreSQL 18 <c>[NOT] ENFORCED</c>.</param>
/// <param name="IsInherited"><c>INHERIT</c> or <c>NO INHERIT</c> (PostgreSQL 18); null where neither is written.</param>
public sealed record AlterConstraintCmd(
    Identifier Name,
    ConstraintCharacteristics Characteristics,
    bool? IsInherited) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
