namespace MigrationBuild.Schema.Planning;

/// <summary>
/// The order of statements within a stage: what is in the way goes first, then everything is made before what needs it,
/// and what nothing needs any more goes last.
/// </summary>
internal enum PlanPhase
{
    DropPolicies,
    DropForeignKeys,
    DropConstraints,
    DropIndexes,
    Schemas,
    Extensions,
    Enums,
    Sequences,
    Tables,
    Renames,
    AddColumns,
    AlterColumns,
    DropColumns,
    Validations,
    NotNull,
    Helpers,
    Constraints,
    Indexes,
    Partitions,
    ForeignKeys,
    RowSecurity,
    Policies,
    Carried,
    Comments,
    DropTables,
    DropSequences,
    DropEnums,
    DropExtensions,
    DropSchemas,
}
