using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>ALTER OPERATOR … SET (…)</c></summary>
public sealed record AlterOperatorStmt(OperatorObject Operator, EquatableArray<DefElem> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Operator, Options };
}
