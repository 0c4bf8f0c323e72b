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
    DropGeneratedColumns,
    MakeNamesFree,
    Schemas,
    Extensions,
    Enums,
    Sequences,
    Renames,
    Tables,
    AddColumns,
    AlterColumns,
    DropColumns,
    LateRenames,
    AddGeneratedColumns,
    Validations,
    NotNull,
    Helpers,
    Constraints,
    DropNotNull,
    Indexes,
    Partitions,
    ForeignKeys,
    LateValidations,
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
