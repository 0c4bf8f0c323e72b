using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>IMPORT FOREIGN SCHEMA …</c></summary>
public sealed record ImportForeignSchemaStmt(
    Identifier RemoteSchema,
    ImportForeignSchemaKind Kind,
    EquatableArray<ObjectName> Tables,
    Identifier Server,
    Identifier LocalSchema,
    EquatableArray<GenericOption> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { RemoteSchema, Tables, Server, LocalSchema, Options };
}
