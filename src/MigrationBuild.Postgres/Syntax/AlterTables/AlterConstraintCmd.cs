using MigrationBuild.Postgres.Syntax.Constraints;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER CONSTRAINT …</c></summary>
public sealed record AlterConstraintCmd(
    Identifier Name,
    ConstraintCharacteristics Characteristics,
    bool? IsInherited) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
