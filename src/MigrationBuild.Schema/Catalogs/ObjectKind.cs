namespace MigrationBuild.Schema.Catalogs;

/// <summary>What an <see cref="ObjectId"/> identifies.</summary>
public enum ObjectKind
{
    Schema,
    Extension,

    /// <summary>An entry of <c>pg_class</c> that stands on its own: a table, a sequence, a view.</summary>
    Relation,
    Column,

    /// <summary>The default of a column; it goes by itself where what it uses goes.</summary>
    ColumnDefault,
    Constraint,
    Index,
    Policy,
    Trigger,
    Rule,

    /// <summary>A type that is not a relation's row.</summary>
    Type,

    /// <summary>A check of a domain.</summary>
    DomainConstraint,

    /// <summary>An attribute of a composite type.</summary>
    Attribute,

    /// <summary>A function or procedure, with the types of its arguments.</summary>
    Routine,

    Collation,

    /// <summary>By its symbol and the types of its operands.</summary>
    Operator,

    /// <summary>By its two types.</summary>
    Cast,

    /// <summary>By its name and its access method.</summary>
    OperatorFamily,

    /// <summary>By its name and its access method.</summary>
    OperatorClass,

    /// <summary>An operator or function, by its number and types, in a family.</summary>
    OperatorFamilyMember,
    AccessMethod,
    Conversion,
    Language,

    /// <summary>By its language and its type.</summary>
    Transform,

    /// <summary>Extended statistics.</summary>
    Statistics,
    Publication,

    /// <summary>A table or schema, by its name, in a publication.</summary>
    PublicationMember,
    Subscription,
    ForeignDataWrapper,
    ForeignServer,

    /// <summary>By its server, and the role that it is for.</summary>
    UserMapping,
    TextSearchConfiguration,
    TextSearchDictionary,
    TextSearchParser,
    TextSearchTemplate,

    EventTrigger,

    /// <summary>What a role gives of the objects that it makes later: by the role, in a schema or in none, and the kind of objects.</summary>
    DefaultPrivileges,

    /// <summary>Belongs to the cluster.</summary>
    Role,

    /// <summary>An object that is carried as text, by its key.</summary>
    Carried,
}
