using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Maintenance;

namespace MigrationBuild.Linting.Effects;

public sealed partial class EffectTable
{
    /// <summary>An index ON ONLY a partitioned table is an empty shell; one that is there already is not built.</summary>
    private IEnumerable<Effect> OfCreateIndex(IndexStmt index)
    {
        var mode = index.IsConcurrent ? LockMode.ShareUpdateExclusive : LockMode.Share;
        yield return Of(index, index.Relation.Name, mode, index.Relation.IsOnly || Exists(index) ? Work.None : Work.Scan | Work.BuildIndex);
    }

    private Work ReindexWork(ObjectName table) =>
        _state.Catalog.FindHeap(Resolve(table)) is { } known && !known.IndexNames().Any() ? Work.None : Work.Scan | Work.RebuildIndexes;

    private bool Exists(IndexStmt index)
    {
        if (!index.IfNotExists || index.Name is null)
        {
            return false;
        }

        var table = Resolve(index.Relation.Name);
        return _state.Catalog.Schemas.Find(table.Schema)?.HasRelationNamed(index.Name.Name) ?? false;
    }
}
