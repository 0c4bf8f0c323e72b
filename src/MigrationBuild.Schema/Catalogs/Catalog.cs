using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>
/// A database's schema as PostgreSQL knows it: immutable, with every name resolved. Every source (schema file, migrations directory, live server)
/// ends in one, and difference, plan and lint start from one.
/// </summary>
public sealed record Catalog
{
    public static Catalog Empty { get; } = new();

    /// <summary>A new database: the schema <c>public</c> and nothing in it.</summary>
    public static Catalog NewDatabase { get; } = Empty.With(new DatabaseSchema("public"));

    public PersistentMap<DatabaseSchema> Schemas { get; init; } = PersistentMap.Create<DatabaseSchema>();

    public PersistentMap<Extension> Extensions { get; init; } = PersistentMap.Create<Extension>();

    /// <summary>The objects that their definitions tell wholly, by <see cref="DefinedObject.Key"/>.</summary>
    public PersistentMap<DefinedObject> Defined { get; init; } = PersistentMap.Create<DefinedObject>();

    /// <summary>What the model does not hold as objects yet, kept as it was written, by kind and name.</summary>
    public PersistentMap<CarriedObject> Carried { get; init; } = PersistentMap.Create<CarriedObject>();

    /// <summary>What roles give of the objects that they make later, by <see cref="Catalogs.DefaultPrivileges.Key"/>.</summary>
    public PersistentMap<DefaultPrivileges> DefaultPrivileges { get; init; } = PersistentMap.Create<DefaultPrivileges>();

    /// <summary>The roles that somebody speaks of, by name.</summary>
    public PersistentMap<Role> Roles { get; init; } = PersistentMap.Create<Role>();

    /// <summary>The role as which a server was asked, for which <c>CURRENT_USER</c> stands; null where files do not say who runs them.</summary>
    public string? User { get; init; }

    public Catalog With(DatabaseSchema schema) => this with { Schemas = Schemas.SetItem(schema.Name, schema) };

    public Catalog With(Extension extension) => this with { Extensions = Extensions.SetItem(extension.Name, extension) };

    public Catalog With(DefinedObject defined) => this with { Defined = Defined.SetItem(defined.Key, defined) };

    public Catalog With(Role role) => this with { Roles = Roles.SetItem(role.Name, role) };

    public Catalog With(CarriedObject carried) => this with { Carried = Carried.SetItem(carried.Key, carried) };

    /// <summary>In the place of what was said before; what says nothing is left out.</summary>
    public Catalog With(DefaultPrivileges defaults) => this with
    {
        DefaultPrivileges = defaults.Access.Grants.IsEmpty ? DefaultPrivileges.Remove(defaults.Key) : DefaultPrivileges.SetItem(defaults.Key, defaults),
    };

    /// <summary>Takes out the schema, and what was said of objects made in it later.</summary>
    public Catalog WithoutSchema(string name) => this with
    {
        Schemas = Schemas.Remove(name),
        DefaultPrivileges = DefaultPrivileges.Where(defaults => defaults.Id.Name.Schema == name).ToList().Aggregate(DefaultPrivileges, (result, defaults) => result.Remove(defaults.Key)),
    };

    public Catalog WithoutExtension(string name) => this with { Extensions = Extensions.Remove(name) };

    public Catalog WithoutDefined(ObjectId id) => this with { Defined = Defined.Remove(DefinedObject.KeyOf(id)) };

    public Catalog WithoutCarried(string key) => this with { Carried = Carried.Remove(key) };

    /// <summary>Takes the relation out of its schema.</summary>
    public Catalog WithoutRelation(QualifiedName name) => With(Schemas[name.Schema].WithoutRelation(name.Name));

    /// <summary>Puts the relation into its schema, in place of one of that name. The schema must exist.</summary>
    public Catalog With(string schema, Relation relation) => With(Schemas[schema].With(relation));

    public Relation? FindRelation(QualifiedName name) => Schemas.Find(name.Schema)?.Relations.Find(name.Name);

    /// <summary>Whether a type of that name is among what is carried: a range type, the row type of a foreign table.</summary>
    internal bool HasCarriedType(QualifiedName name)
        => Carried.Count > 0 && (Carried.ContainsKey($"TYPE {name}") || HasCarriedRelation(name));

    /// <summary>Whether an entry of <c>pg_class</c> of that name is among what is carried.</summary>
    internal bool HasCarriedRelation(QualifiedName name)
        => Carried.Count > 0 && CarriedObject.RelationKinds.Any(kind => Carried.ContainsKey($"{kind} {name}"));

    public Table? FindTable(QualifiedName name) => FindRelation(name) as Table;

    /// <summary>The table or materialized view of that name, for what both can have.</summary>
    public HeapRelation? FindHeap(QualifiedName name) => FindRelation(name) as HeapRelation;

    /// <summary>The function or procedure, or null where there is none any more.</summary>
    public Routine? FindRoutine(ObjectId id) => Schemas.Find(id.Name.Schema)?.Routines.Find(Routine.KeyOf(id.Name.Name, id.Part));

    /// <summary>The object that its definition tells, or null.</summary>
    public DefinedObject? FindDefined(ObjectId id) => Defined.Find(DefinedObject.KeyOf(id));

    /// <summary>The role by all names that are known for it.</summary>
    internal IEnumerable<string> NamesOf(string role)
        => User is { } user && (role == user || role == RoleNames.CurrentUser) ? [user, RoleNames.CurrentUser] : [role];

    public UserType? FindType(QualifiedName name) => Schemas.Find(name.Schema)?.Types.Find(name.Name);

    /// <summary>The type whose values a domain has (<c>getBaseType</c>), also as the element of an array; any other type is its own.</summary>
    public DataType BaseTypeOf(DataType type)
        => FindType(type.Name) is Domain { BaseType: var next } && !(type.IsArray && next.IsArray) ? BaseTypeOf(next with { IsArray = next.IsArray || type.IsArray }) : type;

    /// <summary>The table or materialized view that the index of that name belongs to, constraint indexes included.</summary>
    public HeapRelation? FindTableOfIndex(QualifiedName index)
        => Schemas.Find(index.Schema) is { } schema && schema.IndexTables.Find(index.Name) is { } table
            ? schema.Relations.Find(table) as HeapRelation
            : null;

    /// <summary>The partitions of a table, or the tables that inherit from it, by schema and name.</summary>
    public IEnumerable<KeyValuePair<QualifiedName, Table>> ChildrenOf(QualifiedName parent)
        => Children().Where(child => child.Value.Parents.Contains(parent));

    /// <summary>Every table that has parents, with its full name.</summary>
    public IEnumerable<KeyValuePair<QualifiedName, Table>> Children()
        => from schema in Schemas
           from name in schema.Children
           select new KeyValuePair<QualifiedName, Table>(new QualifiedName(schema.Name, name), (Table)schema.Relations[name]);

    /// <summary>Every table with its full name, by schema and name.</summary>
    public IEnumerable<KeyValuePair<QualifiedName, Table>> Tables() => RelationsOf<Table>();

    /// <summary>Every table and materialized view with its full name, by schema and name.</summary>
    public IEnumerable<KeyValuePair<QualifiedName, HeapRelation>> Heaps() => RelationsOf<HeapRelation>();

    private IEnumerable<KeyValuePair<QualifiedName, T>> RelationsOf<T>()
        where T : Relation
        => from schema in Schemas
           from relation in schema.Relations
           where relation is T
           select new KeyValuePair<QualifiedName, T>(new QualifiedName(schema.Name, relation.Name), (T)relation);
}
