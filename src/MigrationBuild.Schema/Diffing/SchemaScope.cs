using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing;

/// <summary>
/// What the sources of a desired schema can express. What they cannot, a difference must not touch: a check that a migration added by hand
/// is not dropped because a Prisma file has no word for it.
/// </summary>
public sealed record SchemaScope
{
    /// <summary>SQL expresses everything.</summary>
    public static SchemaScope Everything { get; } = new();

    /// <summary>Migrations do not say what objects were called before: they rename them.</summary>
    public static SchemaScope Migrations { get; } = new() { RenameHints = false, UnnamedRoles = true };

    /// <summary>A live server tells all that the model holds. What the model carries as text, it does not have as it was written.</summary>
    public static SchemaScope LiveServer { get; } = new() { CarriedObjects = false, RenameHints = false, OwnersAreIncidental = true };

    /// <summary>What the Prisma Schema Language has words for on PostgreSQL.</summary>
    public static SchemaScope Prisma { get; } = new()
    {
        Schemas = false,
        Extensions = false,
        Sequences = false,
        UniqueConstraints = false,
        EnumOrder = false,
        Checks = false,
        OtherConstraints = false,
        SpecialIndexes = false,
        ExtensionIndexMethods = false,
        RowSecurity = false,
        StorageParameters = false,
        Partitions = false,
        Comments = false,
        Objects = false,
        Owners = false,
        Privileges = false,
        MentionsPrivileges = false,
    };

    /// <summary>
    /// An Atlas HCL file. It has words for extensions, schemas, views, functions and more, but in practice is an overlay that names only some of them:
    /// dropping a schema takes everything in it along, so of these it only adds.
    /// </summary>
    public static SchemaScope Hcl { get; } = new()
    {
        Schemas = false,
        Extensions = false,
        Sequences = false,
        StorageParameters = false,
        Partitions = false,
        Objects = false,
        Owners = false,
        Privileges = false,
        MentionsPrivileges = false,
    };

    /// <summary>Schemas that are not declared are dropped.</summary>
    public bool Schemas { get; init; } = true;

    /// <summary>Extensions that are not declared are dropped.</summary>
    public bool Extensions { get; init; } = true;

    /// <summary>Sequences of their own, that is, which no column owns.</summary>
    public bool Sequences { get; init; } = true;

    /// <summary>Unique constraints as something other than unique indexes.</summary>
    public bool UniqueConstraints { get; init; } = true;

    /// <summary>The sort order of an enum's labels.</summary>
    public bool EnumOrder { get; init; } = true;

    public bool Checks { get; init; } = true;

    /// <summary>Constraints of other kinds than primary key, unique, foreign key and check.</summary>
    public bool OtherConstraints { get; init; } = true;

    /// <summary>Partial indexes and indexes on expressions.</summary>
    public bool SpecialIndexes { get; init; } = true;

    /// <summary>Indexes of access methods that extensions bring, such as <c>hnsw</c>.</summary>
    public bool ExtensionIndexMethods { get; init; } = true;

    /// <summary>Row level security and its policies.</summary>
    public bool RowSecurity { get; init; } = true;

    /// <summary>Storage parameters and what else a table or column says of how it is kept: access method, tablespace, compression, replica identity.</summary>
    public bool StorageParameters { get; init; } = true;

    /// <summary>Partitioning, inheritance and the types of typed tables. Where it cannot be said, partitions stay with their table.</summary>
    public bool Partitions { get; init; } = true;

    public bool Comments { get; init; } = true;

    /// <summary>
    /// What comes and goes as a whole: views, functions, triggers, types that are no enums. Where not all of it can be said, what the schema has is compared, and what a
    /// generated migration made goes when the schema no longer has it; what a person wrote into a migration stays.
    /// </summary>
    public bool Objects { get; init; } = true;

    /// <summary>Of these, the ones that the model holds only as text.</summary>
    public bool CarriedObjects { get; init; } = true;

    /// <summary>What is not granted is revoked.</summary>
    public bool Privileges { get; init; } = true;

    /// <summary>Whether the sources grant or revoke anything at all.</summary>
    public bool MentionsPrivileges { get; init; } = true;

    /// <summary>Whose objects are. An object gets the owner that the sources name; where they name none, it keeps the one that it has.</summary>
    public bool Owners { get; init; } = true;

    /// <summary>Every object has an owner here, whether or not anybody meant it: that counts only where the other side names one too.</summary>
    public bool OwnersAreIncidental { get; init; }

    /// <summary>What is said of roles that the sources do not speak of is taken back. A role itself is never dropped.</summary>
    public bool UnnamedRoles { get; init; }

    /// <summary>What an object was called before. Where that can be said and is not, a drop beside an addition of the like is ambiguous.</summary>
    public bool RenameHints { get; init; } = true;

    /// <summary>
    /// The same for a difference to a live database: that has objects which are carried as text, but not as they were written, and its operators granted privileges
    /// of which a file that never mentions any cannot know.
    /// </summary>
    public SchemaScope ForLiveServer() => this with { CarriedObjects = false, Privileges = Privileges && MentionsPrivileges };

    internal bool Covers(SchemaObject item) => CarriedObjects || item.Value is not CarriedObject;

    /// <summary>What either of two sources can express.</summary>
    public SchemaScope Union(SchemaScope other) => new()
    {
        Schemas = Schemas || other.Schemas,
        Extensions = Extensions || other.Extensions,
        Sequences = Sequences || other.Sequences,
        UniqueConstraints = UniqueConstraints && other.UniqueConstraints,
        EnumOrder = EnumOrder && other.EnumOrder,
        Checks = Checks || other.Checks,
        OtherConstraints = OtherConstraints || other.OtherConstraints,
        SpecialIndexes = SpecialIndexes || other.SpecialIndexes,
        ExtensionIndexMethods = ExtensionIndexMethods || other.ExtensionIndexMethods,
        RowSecurity = RowSecurity || other.RowSecurity,
        StorageParameters = StorageParameters || other.StorageParameters,
        Partitions = Partitions || other.Partitions,
        Comments = Comments || other.Comments,
        Objects = Objects || other.Objects,
        CarriedObjects = CarriedObjects || other.CarriedObjects,
        Owners = Owners || other.Owners,
        OwnersAreIncidental = OwnersAreIncidental || other.OwnersAreIncidental,
        Privileges = Privileges || other.Privileges,
        MentionsPrivileges = MentionsPrivileges || other.MentionsPrivileges,
        UnnamedRoles = UnnamedRoles || other.UnnamedRoles,
        RenameHints = RenameHints || other.RenameHints,
    };
}
