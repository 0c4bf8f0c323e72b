using MigrationBuild.Postgres.Syntax.Sessions;

namespace MigrationBuild.Postgres.Syntax.Databases;

/// <summary><c>ALTER DATABASE … SET …</c></summary>
public sealed record AlterDatabaseSetStmt(Identifier Name, VariableSetStmt Setting) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Setting };
}
