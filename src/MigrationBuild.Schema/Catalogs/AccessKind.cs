using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Definitions;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>The privileges that there are on objects of a kind, and those that everybody has of a new one (<c>acldefault</c>).</summary>
/// <param name="Word">What messages call the kind.</param>
/// <param name="Privileges">In the order in which a server prints them.</param>
internal sealed record AccessKind(string Word, EquatableArray<string> Privileges)
{
    public static AccessKind Column { get; } = new("column", EquatableArray.Create("INSERT", "SELECT", "UPDATE", "REFERENCES")) { OwnerHasAll = false, KeepsRevocations = false };

    public static AccessKind Sequence { get; } = new("sequence", EquatableArray.Create("SELECT", "UPDATE", "USAGE"));

    public static AccessKind Routine { get; } = new("function", EquatableArray.Create("EXECUTE")) { PublicPrivileges = EquatableArray.Create("EXECUTE") };

    public static AccessKind Type { get; } = new("type", EquatableArray.Create("USAGE")) { PublicPrivileges = EquatableArray.Create("USAGE") };

    public static AccessKind Schema { get; } = new("schema", EquatableArray.Create("USAGE", "CREATE"));

    public static AccessKind ForeignDataWrapper { get; } = new("foreign-data wrapper", EquatableArray.Create("USAGE"));

    public static AccessKind ForeignServer { get; } = new("foreign server", EquatableArray.Create("USAGE"));

    public static AccessKind Language { get; } = new("language", EquatableArray.Create("USAGE")) { PublicPrivileges = EquatableArray.Create("USAGE") };

    /// <summary>An object that has an owner and no privileges.</summary>
    private static readonly AccessKind Owned = new("object", default);

    /// <summary>The schema that a new database has.</summary>
    private static readonly AccessKind PublicSchema = Schema with { PublicPrivileges = EquatableArray.Create("USAGE") };

    private static readonly AccessKind OpenPublicSchema = Schema with { PublicPrivileges = Schema.Privileges };

    private static readonly AccessKind Table = new("table", EquatableArray.Create("INSERT", "SELECT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER", "MAINTAIN"));

    private static readonly AccessKind TableWithoutMaintain = Table with { Privileges = Table.Privileges.RemoveAt(Table.Privileges.Count - 1) };

    /// <summary>What everybody has without being granted it.</summary>
    public EquatableArray<string> PublicPrivileges { get; init; }

    /// <summary>A column has no owner of its own: its table's has all privileges on the table.</summary>
    public bool OwnerHasAll { get; init; } = true;

    /// <summary>Whether it is kept what was revoked of a role that may be the owner.</summary>
    public bool KeepsRevocations { get; init; } = true;

    public static AccessKind TableOf(int postgresVersion) => postgresVersion >= 17 ? Table : TableWithoutMaintain;

    public static AccessKind Of(Catalog catalog, ObjectId id, int postgresVersion) => id.Kind switch
    {
        ObjectKind.Schema when id.Name.Name == "public" => postgresVersion >= 15 ? PublicSchema : OpenPublicSchema,
        ObjectKind.Schema => Schema,
        ObjectKind.Column => Column,
        ObjectKind.Routine => Routine,
        ObjectKind.Type => Type,
        ObjectKind.ForeignDataWrapper => ForeignDataWrapper,
        ObjectKind.ForeignServer => ForeignServer,
        ObjectKind.Language => Language,
        ObjectKind.DefaultPrivileges => OfDefaults(id, postgresVersion),
        _ when DefinedKind.Contains(id.Kind) => Owned,
        _ => catalog.FindRelation(id.Name) is Catalogs.Sequence ? Sequence : TableOf(postgresVersion),
    };

    /// <summary>Of the objects in a schema, only what comes on top of the rest is told.</summary>
    private static AccessKind OfDefaults(ObjectId id, int postgresVersion)
    {
        var kind = id.Part switch
        {
            "TABLES" => TableOf(postgresVersion),
            "SEQUENCES" => Sequence,
            "FUNCTIONS" => Routine,
            "TYPES" => Type,
            _ => Schema,
        };
        return id.Name.Schema.Length == 0 ? kind with { KeepsRevocations = false } : kind with { KeepsRevocations = false, OwnerHasAll = false, PublicPrivileges = default };
    }
}
