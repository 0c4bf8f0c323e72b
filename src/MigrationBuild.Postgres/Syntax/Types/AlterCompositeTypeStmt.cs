using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ALTER TYPE …</c> of a composite type's attributes.</summary>
public sealed record AlterCompositeTypeStmt(ObjectName Name, EquatableArray<AlterAttributeCmd> Commands) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Commands };
}
