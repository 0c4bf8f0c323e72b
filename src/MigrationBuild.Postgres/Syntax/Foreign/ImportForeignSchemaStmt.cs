using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>IMPORT FOREIGN SCHEMA …</c></summary>
/// <param name="RemoteSchema">The schema on the foreign server.</param>
/// <param name="Kind">What follows the remote schema: <c>LIMIT TO</c>, <c>EXCEPT</c> or nothing.</param>
/// <param name="Tables">The tables in the parentheses, by their foreign names.</param>
/// <param name="Server">The server after <c>FROM SERVER</c>.</param>
/// <param name="LocalSchema">The schema after <c>INTO</c>, in which the foreign tables are made.</param>
/// <param name="Options">What is in <c>OPTIONS (…)</c>, which the wrapper reads.</param>
public sealed record ImportForeignSchemaStmt(
    Identifier RemoteSchema,
    ImportForeignSchemaKind Kind,
    EquatableArray<ObjectName> Tables,
    Identifier Server,
    Identifier LocalSchema,
    EquatableArray<GenericOption> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { RemoteSchema, Tables, Server, LocalSchema, Options };
}
