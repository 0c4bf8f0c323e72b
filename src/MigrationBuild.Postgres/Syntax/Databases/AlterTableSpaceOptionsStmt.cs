using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Databases;

/// <summary><c>ALTER TABLESPACE … SET|RESET (…)</c></summary>
/// <param name="Name">The tablespace, one of the whole cluster.</param>
/// <param name="IsReset">Whether it is <c>RESET</c>; the options have no values then.</param>
/// <param name="Options">
/// <c>seq_page_cost</c>, <c>random_page_cost</c>, <c>effective_io_concurrency</c>, <c>maintenance_io_concurrency</c>.
/// </param>
public sealed record AlterTableSpaceOptionsStmt(Identifier Name, bool IsReset, EquatableArray<DefElem> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
