using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>What a table does with one of its indexes: <c>REPLICA IDENTITY USING INDEX</c>, <c>CLUSTER ON</c>.</summary>
internal static class IndexRoles
{
    public static void SetReplicaIdentity(StatementReplay replay, QualifiedName name, ReplicaIdentityCmd command)
    {
        var table = replay.Table(name);
        if (command.Index is null)
        {
            replay.Put(name, table with { ReplicaIdentity = new ReplicaIdentity(command.Kind) });
            return;
        }

        var index = NameGenerator.Truncate(command.Index.Name);
        var problem = table.Indexes.Find(index) is { } own ? Problem(table, own)
            : table.Constraints.Find(index) is { HasIndex: true } key ? Problem(table, key)
            : null;
        if (RequireIndex(replay, table, command.Index) && problem is var (error, text))
        {
            replay.Fail(error, command.Index, text);
        }
        else if (!replay.Failed)
        {
            replay.Put(name, table with { ReplicaIdentity = new ReplicaIdentity(command.Kind, index) });
        }
    }

    public static void SetClustered(StatementReplay replay, QualifiedName name, Identifier? index)
    {
        var table = replay.Table(name);
        if (index is null)
        {
            replay.Put(name, table with { ClusteredIndex = null });
            return;
        }

        if (!RequireIndex(replay, table, index))
        {
            return;
        }

        var own = table.Indexes.Find(NameGenerator.Truncate(index.Name));
        var problem = own is null or { Method: "btree" or "gist", Where: null } ? null
            : own.Where is null ? $"cannot cluster on index \"{own.Name}\" because access method does not support clustering"
            : $"cannot cluster on partial index \"{own.Name}\"";
        if (problem is null)
        {
            replay.Put(name, table with { ClusteredIndex = NameGenerator.Truncate(index.Name) });
        }
        else
        {
            replay.Fail(ServerError.FeatureNotSupported, index, problem);
        }
    }

    private static bool RequireIndex(StatementReplay replay, Table table, Identifier index)
    {
        if (table.HasIndex(NameGenerator.Truncate(index.Name)))
        {
            return true;
        }

        replay.Fail(ServerError.UndefinedObject, index, $"index \"{index.Name}\" for table \"{table.Name}\" does not exist");
        return false;
    }

    private static (ServerError Error, string Text)? Problem(Table table, TableIndex index) => index switch
    {
        { Unique: false } => (ServerError.WrongObjectType, $"cannot use non-unique index \"{index.Name}\" as replica identity"),
        _ when index.Elements.Any(element => element.Expression is not null) => (ServerError.FeatureNotSupported, $"cannot use expression index \"{index.Name}\" as replica identity"),
        { Where: not null } => (ServerError.FeatureNotSupported, $"cannot use partial index \"{index.Name}\" as replica identity"),
        _ => Nullable(table, index.Name, index.Elements.Select(element => element.Column!)),
    };

    private static (ServerError Error, string Text)? Problem(Table table, Constraint key) => key switch
    {
        ExclusionConstraint => (ServerError.WrongObjectType, $"cannot use non-unique index \"{key.Name}\" as replica identity"),
        { Deferrability: not Deferrability.NotDeferrable } => (ServerError.FeatureNotSupported, $"cannot use non-immediate index \"{key.Name}\" as replica identity"),
        UniqueConstraint unique => Nullable(table, key.Name, unique.Columns),
        _ => null,
    };

    private static (ServerError Error, string Text)? Nullable(Table table, string index, IEnumerable<string> columns)
        => columns.FirstOrDefault(column => table.FindColumn(column) is not { NotNull: true }) is { } nullable
            ? (ServerError.WrongObjectType, $"index \"{index}\" cannot be used as replica identity because column \"{nullable}\" is nullable")
            : null;
}
