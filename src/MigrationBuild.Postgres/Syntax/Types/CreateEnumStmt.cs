using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>CREATE TYPE … AS ENUM (…)</c></summary>
/// <param name="Name">The enum, perhaps with a schema.</param>
/// <param name="Values">The values in their order; there may be none.</param>
public sealed record CreateEnumStmt(ObjectName Name, EquatableArray<StringConstant> Values) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Values };
}
