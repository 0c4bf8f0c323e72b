using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>LIKE relation INCLUDING …</c>: columns with their NOT NULL always, the rest as asked for.</summary>
internal static class TableLike
{
    public static void Apply(StatementReplay replay, QualifiedName name, TableLikeClause like)
    {
        if (Require(replay, like) is not { } source)
        {
            return;
        }

        var table = replay.Table(name);
        foreach (var column in source.Columns)
        {
            if (table.FindColumn(column.Name) is not null)
            {
                replay.Fail(ServerError.DuplicateColumn, like, $"column \"{column.Name}\" specified more than once");
                return;
            }

            table = table.With(column with
            {
                Default = Has(like, TableLikeOptions.Defaults) ? column.Default : null,
                Generated = Has(like, TableLikeOptions.Generated) ? column.Generated : null,
                Identity = Has(like, TableLikeOptions.Identity) ? column.Identity : null,
                Storage = ColumnStorage.Default with
                {
                    Strategy = Has(like, TableLikeOptions.Storage) ? column.Storage.Strategy : null,
                    Compression = Has(like, TableLikeOptions.Compression) ? column.Storage.Compression : null,
                },
                NotNullConstraint = column.NotNullConstraint with { Validated = true, Comment = Has(like, TableLikeOptions.Comments) ? column.NotNullConstraint.Comment : null },
                Comment = Has(like, TableLikeOptions.Comments) ? column.Comment : null,
                Access = ObjectAccess.Initial,
                IsLocal = true,
                ParentCount = 0,
                Origin = replay.OriginOf(like),
            });
        }

        replay.Put(name, table);
        if (source is Table { Constraints: var constraints })
        {
            if (Has(like, TableLikeOptions.Constraints))
            {
                CopyChecks(replay, name, constraints, like);
            }

            if (Has(like, TableLikeOptions.Indexes))
            {
                CopyKeys(replay, name, constraints, like);
            }
        }

        if (source is HeapRelation { Indexes: var indexes } && Has(like, TableLikeOptions.Indexes))
        {
            CopyIndexes(replay, name, indexes, like);
        }
    }

    /// <summary>The table, view or materialized view that is to be like; null where there is none or its columns are not known.</summary>
    private static RowRelation? Require(StatementReplay replay, TableLikeClause like)
    {
        if (replay.Names.FindRelation(like.Relation) is not { } name)
        {
            replay.RequireTable(like.Relation);
            return null;
        }

        if (replay.Catalog.FindRelation(name) is not RowRelation relation)
        {
            replay.Fail(ServerError.WrongObjectType, like.Relation, $"relation \"{name.Name}\" is invalid in LIKE clause");
            return null;
        }

        if (relation is View or MaterializedView && (relation.Columns.IsEmpty || relation.Columns.Any(column => column.Type.IsUnknown())))
        {
            replay.Report(ReplayDiagnostics.NotFollowed, like, $"the columns of {name} are not all known, so that none of them is copied");
            return null;
        }

        return relation;
    }

    private static void CopyChecks(StatementReplay replay, QualifiedName name, PersistentMap<Constraint> constraints, TableLikeClause like)
    {
        foreach (var check in constraints.OfType<CheckConstraint>())
        {
            replay.Put(name, replay.Table(name).With(check with
            {
                Comment = Has(like, TableLikeOptions.Comments) ? check.Comment : null,
                IsLocal = true,
                ParentCount = 0,
                Origin = replay.OriginOf(like),
            }));
        }
    }

    /// <summary>Keys get names of their own, as if they had not been named (<c>generateClonedIndexStmt</c>).</summary>
    private static void CopyKeys(StatementReplay replay, QualifiedName name, PersistentMap<Constraint> constraints, TableLikeClause like)
    {
        foreach (var constraint in constraints.Where(constraint => constraint.HasIndex))
        {
            var (columns, label) = ClonedNames.Of(constraint);
            var chosen = RelationNames.ChooseIndexConstraint(replay.Catalog, name.Schema, name.Name, columns, label);
            replay.Put(name, replay.Table(name).With(constraint with { Name = chosen, Comment = null, IsLocal = true, ParentCount = 0, Parent = null, Origin = replay.OriginOf(like) }));
        }
    }

    /// <summary>And so do indexes.</summary>
    private static void CopyIndexes(StatementReplay replay, QualifiedName name, PersistentMap<TableIndex> indexes, TableLikeClause like)
    {
        foreach (var index in indexes)
        {
            var chosen = RelationNames.Choose(replay.Catalog, name.Schema, name.Name, IndexElements.ColumnNames(index.Elements, index.Include), "idx");
            replay.Put(name, replay.Table(name).With(index with { Name = chosen, Comment = null, Parent = null, Origin = replay.OriginOf(like) }));
        }
    }

    private static bool Has(TableLikeClause like, TableLikeOptions option) => (like.Options & option) == option;
}
