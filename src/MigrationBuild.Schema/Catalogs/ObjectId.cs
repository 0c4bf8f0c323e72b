namespace MigrationBuild.Schema.Catalogs;

/// <summary>Identifies an object of a catalog, as <c>pg_depend</c> does by class, object and sub-object.</summary>
/// <param name="Name">The full name of the object, or of the relation or type that it is a part of.</param>
/// <param name="Part">The name within that: of a column, a constraint, a policy, a trigger, a rule; of a routine or operator the types of its arguments; of a member the publication; empty for what stands on its own.</param>
public readonly record struct ObjectId(ObjectKind Kind, QualifiedName Name, string Part = "")
{
    public static ObjectId Schema(string name) => new(ObjectKind.Schema, new QualifiedName("", name));

    public static ObjectId Extension(string name) => new(ObjectKind.Extension, new QualifiedName("", name));

    public static ObjectId Relation(QualifiedName name) => new(ObjectKind.Relation, name);

    public static ObjectId Column(QualifiedName table, string column) => new(ObjectKind.Column, table, column);

    public static ObjectId ColumnDefault(QualifiedName table, string column) => new(ObjectKind.ColumnDefault, table, column);

    public static ObjectId Constraint(QualifiedName table, string constraint) => new(ObjectKind.Constraint, table, constraint);

    public static ObjectId Index(QualifiedName table, string index) => new(ObjectKind.Index, table, index);

    public static ObjectId Policy(QualifiedName table, string policy) => new(ObjectKind.Policy, table, policy);

    public static ObjectId Trigger(QualifiedName relation, string trigger) => new(ObjectKind.Trigger, relation, trigger);

    public static ObjectId Rule(QualifiedName relation, string rule) => new(ObjectKind.Rule, relation, rule);

    public static ObjectId Type(QualifiedName name) => new(ObjectKind.Type, name);

    public static ObjectId DomainConstraint(QualifiedName domain, string constraint) => new(ObjectKind.DomainConstraint, domain, constraint);

    public static ObjectId Attribute(QualifiedName type, string attribute) => new(ObjectKind.Attribute, type, attribute);

    public static ObjectId Routine(string schema, Routine routine) => new(ObjectKind.Routine, new QualifiedName(schema, routine.Name), routine.Signature);

    /// <param name="schema">The schema of the objects; empty for all schemas.</param>
    /// <param name="objects">The word for their kind: <c>TABLES</c>.</param>
    public static ObjectId DefaultPrivileges(string schema, string role, string objects) => new(ObjectKind.DefaultPrivileges, new QualifiedName(schema, role), objects);

    public static ObjectId Role(string name) => new(ObjectKind.Role, new QualifiedName("", name));

    public static ObjectId Carried(string key) => new(ObjectKind.Carried, new QualifiedName("", key));
}
