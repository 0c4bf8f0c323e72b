using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Evaluation;

namespace MigrationBuild.Schema.Hcl.Reading;

/// <summary>How a table is kept. What is not said is as an earlier file has it.</summary>
internal sealed partial class HclCatalogBuilder
{
    private void ReadStorage(DeclaredTable declared)
    {
        var table = TableNamed(declared.Name);
        var parameters = StorageParametersOf(declared.Block);
        table = table with
        {
            AccessMethod = declared.Block.AnyWord("access_method")?.ToLowerInvariant() switch { null => table.AccessMethod, "heap" => null, var method => method },
            StorageParameters = parameters.IsEmpty ? table.StorageParameters : parameters,
            ReplicaIdentity = ReplicaIdentityOf(declared.Block, table) ?? table.ReplicaIdentity,
        };
        Catalog = Catalog.With(declared.Name.Schema, table);
    }

    private ReplicaIdentity? ReplicaIdentityOf(HclBlockReader block, Table table)
    {
        if (block.Value("replica_identity") is HclReferenceValue { Path: [{ Name: "index" }, var index] } reference)
        {
            if (table.HasIndex(index.Name))
            {
                return new ReplicaIdentity(ReplicaIdentityKind.Index, index.Name);
            }

            var known = table.IndexNames().Any() ? string.Join(", ", table.IndexNames()) : "none";
            _report.Add(HclDiagnostics.UnresolvedReference, reference.Place, $"table `{table.Name}` has no index `{index}`; it has {known}");
            return null;
        }

        return block.Word("replica_identity", "DEFAULT", "FULL", "NOTHING") switch
        {
            "DEFAULT" => ReplicaIdentity.Default,
            "FULL" => new ReplicaIdentity(ReplicaIdentityKind.Full),
            "NOTHING" => new ReplicaIdentity(ReplicaIdentityKind.Nothing),
            _ => null,
        };
    }
}
