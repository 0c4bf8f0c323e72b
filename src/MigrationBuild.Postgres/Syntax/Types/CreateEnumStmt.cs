using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>CREATE TYPE … AS ENUM (…)</c></summary>
public sealed record CreateEnumStmt(ObjectName Name, EquatableArray<StringConstant> Values) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Values };
}
