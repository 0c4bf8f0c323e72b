using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>Where the rows of a foreign table are (<c>pg_foreign_table</c>).</summary>
/// <param name="Options">Sorted by name.</param>
public sealed record ForeignTableSource(string Server, EquatableArray<GenericOption> Options)
{
    internal ObjectId ServerId => new(ObjectKind.ForeignServer, new QualifiedName("", Server));
}
