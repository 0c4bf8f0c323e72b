namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>What kind of object a statement is about.</summary>
public enum ObjectType
{
    /// <summary><c>ACCESS METHOD</c></summary>
    AccessMethod,

    /// <summary><c>AGGREGATE</c>, as an <see cref="ObjectWithArgs"/>.</summary>
    Aggregate,

    /// <summary><c>ATTRIBUTE</c> of a composite type, in a <see cref="RenameStmt"/>.</summary>
    Attribute,

    /// <summary><c>CAST</c>, as a <see cref="CastObject"/>.</summary>
    Cast,

    /// <summary><c>COLLATION</c></summary>
    Collation,

    /// <summary><c>COLUMN</c>, as a name <c>table.column</c>; in a <see cref="RenameStmt"/> what it renames.</summary>
    Column,

    /// <summary><c>CONSTRAINT</c> of a table, as a <see cref="DependentObject"/>; in a <see cref="RenameStmt"/> what it renames.</summary>
    Constraint,

    /// <summary><c>CONVERSION</c></summary>
    Conversion,

    /// <summary><c>DATABASE</c></summary>
    Database,

    /// <summary><c>DOMAIN</c>, as a <see cref="TypeObject"/>.</summary>
    Domain,

    /// <summary><c>CONSTRAINT … ON DOMAIN …</c>, as a <see cref="DependentObject"/>.</summary>
    DomainConstraint,

    /// <summary><c>EVENT TRIGGER</c></summary>
    EventTrigger,

    /// <summary><c>EXTENSION</c></summary>
    Extension,

    /// <summary><c>FOREIGN DATA WRAPPER</c></summary>
    ForeignDataWrapper,

    /// <summary><c>SERVER</c>, and <c>FOREIGN SERVER</c> in a grant.</summary>
    ForeignServer,

    /// <summary><c>FOREIGN TABLE</c></summary>
    ForeignTable,

    /// <summary><c>FUNCTION</c>, as an <see cref="ObjectWithArgs"/>.</summary>
    Function,

    /// <summary><c>INDEX</c></summary>
    Index,

    /// <summary><c>[PROCEDURAL] LANGUAGE</c></summary>
    Language,

    /// <summary><c>LARGE OBJECT</c>, as an <see cref="Objects.LargeObject"/>.</summary>
    LargeObject,

    /// <summary><c>MATERIALIZED VIEW</c></summary>
    MaterializedView,

    /// <summary><c>OPERATOR</c>, as an <see cref="OperatorObject"/>.</summary>
    Operator,

    /// <summary><c>OPERATOR CLASS</c>, as a <see cref="MethodObject"/>.</summary>
    OperatorClass,

    /// <summary><c>OPERATOR FAMILY</c>, as a <see cref="MethodObject"/>.</summary>
    OperatorFamily,

    /// <summary><c>PARAMETER</c>: a setting of the server, in a grant (PostgreSQL 15).</summary>
    Parameter,

    /// <summary><c>POLICY</c>, as a <see cref="DependentObject"/>.</summary>
    Policy,

    /// <summary><c>PROCEDURE</c>, as an <see cref="ObjectWithArgs"/>.</summary>
    Procedure,

    /// <summary><c>PUBLICATION</c></summary>
    Publication,

    /// <summary><c>ROLE</c>, <c>USER</c> or <c>GROUP</c></summary>
    Role,

    /// <summary><c>ROUTINE</c>: a function, procedure or aggregate, as an <see cref="ObjectWithArgs"/>.</summary>
    Routine,

    /// <summary><c>RULE</c>, as a <see cref="DependentObject"/>.</summary>
    Rule,

    /// <summary><c>SCHEMA</c></summary>
    Schema,

    /// <summary><c>SEQUENCE</c></summary>
    Sequence,

    /// <summary><c>STATISTICS</c>: an extended statistics object.</summary>
    Statistics,

    /// <summary><c>SUBSCRIPTION</c></summary>
    Subscription,

    /// <summary><c>TABLE</c>, and in a grant no word at all.</summary>
    Table,

    /// <summary><c>TABLESPACE</c></summary>
    Tablespace,

    /// <summary><c>TEXT SEARCH CONFIGURATION</c></summary>
    TextSearchConfiguration,

    /// <summary><c>TEXT SEARCH DICTIONARY</c></summary>
    TextSearchDictionary,

    /// <summary><c>TEXT SEARCH PARSER</c></summary>
    TextSearchParser,

    /// <summary><c>TEXT SEARCH TEMPLATE</c></summary>
    TextSearchTemplate,

    /// <summary><c>TRANSFORM</c>, as a <see cref="TransformObject"/>.</summary>
    Transform,

    /// <summary><c>TRIGGER</c>, as a <see cref="DependentObject"/>.</summary>
    Trigger,

    /// <summary><c>TYPE</c>, as a <see cref="TypeObject"/>; in a grant as a <see cref="NamedObject"/>.</summary>
    Type,

    /// <summary><c>USER MAPPING</c>, as a <see cref="UserMappingObject"/>.</summary>
    UserMapping,

    /// <summary><c>VIEW</c></summary>
    View,
}
