using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>LIKE table INCLUDING …</c>: columns with their NOT NULL always, the rest as asked for.</summary>
internal static class TableLike
{
    public static void Apply(StatementReplay replay, QualifiedName name, TableLikeClause like)
    {
        if (replay.RequireTable(like.Relation) is not { } sourceName)
        {
            return;
        }

        var source = replay.Table(sourceName);
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
                Comment = Has(like, TableLikeOptions.Comments) ? column.Comment : null,
                IsLocal = true,
                ParentCount = 0,
                Origin = replay.OriginOf(like),
            });
        }

        replay.Put(name, table);
        if (Has(like, TableLikeOptions.Constraints))
        {
            CopyChecks(replay, name, source, like);
        }

        if (Has(like, TableLikeOptions.Indexes))
        {
            CopyIndexes(replay, name, source, like);
        }
    }

    private static void CopyChecks(StatementReplay replay, QualifiedName name, Table source, TableLikeClause like)
    {
        foreach (var check in source.Constraints.OfType<CheckConstraint>())
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

    /// <summary>Indexes and index constraints get names of their own, as if they had not been named (<c>generateClonedIndexStmt</c>).</summary>
    private static void CopyIndexes(StatementReplay replay, QualifiedName name, Table source, TableLikeClause like)
    {
        var origin = replay.OriginOf(like);
        foreach (var constraint in source.Constraints)
        {
            var (columns, label) = constraint switch
            {
                PrimaryKeyConstraint => (null, "pkey"),
                UniqueConstraint unique => (NameGenerator.JoinColumns(unique.Columns.Concat(unique.Include)), "key"),
                _ => (null, null),
            };
            if (label is not null)
            {
                var chosen = RelationNames.ChooseIndexConstraint(replay.Catalog, name.Schema, name.Name, columns, label);
                replay.Put(name, replay.Table(name).With(constraint with { Name = chosen, Comment = null, IsLocal = true, ParentCount = 0, Parent = null, Origin = origin }));
            }
        }

        foreach (var index in source.Indexes)
        {
            var chosen = RelationNames.Choose(replay.Catalog, name.Schema, name.Name, IndexElements.ColumnNames(index.Elements, index.Include), "idx");
            replay.Put(name, replay.Table(name).With(index with { Name = chosen, Comment = null, Parent = null, Origin = origin }));
        }
    }

    private static bool Has(TableLikeClause like, TableLikeOptions option) => (like.Options & option) == option;
}
