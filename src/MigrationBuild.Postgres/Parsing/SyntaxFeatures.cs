namespace MigrationBuild.Postgres.Parsing;

/// <summary>
/// What each version added to PostgreSQL's grammar: what an older server refuses as a syntax error. An option that the grammar takes for a mere
/// name (<c>security_invoker</c>, <c>ON_ERROR</c>) is not here, as its statement is refused, if at all, for another reason.
/// </summary>
internal static class SyntaxFeatures
{
    internal static readonly SyntaxFeature WithTies = new(13, "FETCH … WITH TIES");
    internal static readonly SyntaxFeature Normalize = new(13, "Unicode normalization");
    internal static readonly SyntaxFeature DropExpression = new(13, "DROP EXPRESSION");
    internal static readonly SyntaxFeature AlterTypeSet = new(13, "ALTER TYPE … SET");
    internal static readonly SyntaxFeature RenameViewColumn = new(13, "ALTER VIEW … RENAME COLUMN");
    internal static readonly SyntaxFeature AlterStatisticsTarget = new(13, "ALTER STATISTICS … SET STATISTICS");
    internal static readonly SyntaxFeature NoDependsOnExtension = new(13, "NO DEPENDS ON EXTENSION");
    internal static readonly SyntaxFeature DropDatabaseOptions = new(13, "DROP DATABASE … (FORCE)");
    internal static readonly SyntaxFeature OperatorClassOptions = new(13, "An operator class with parameters");

    internal static readonly SyntaxFeature OrReplaceTrigger = new(14, "CREATE OR REPLACE TRIGGER");
    internal static readonly SyntaxFeature SqlBody = new(14, "A function body of the SQL standard");
    internal static readonly SyntaxFeature SearchClause = new(14, "SEARCH");
    internal static readonly SyntaxFeature CycleClause = new(14, "CYCLE");
    internal static readonly SyntaxFeature Compression = new(14, "COMPRESSION");
    internal static readonly SyntaxFeature DetachConcurrently = new(14, "DETACH PARTITION … CONCURRENTLY");
    internal static readonly SyntaxFeature DetachFinalize = new(14, "DETACH PARTITION … FINALIZE");
    internal static readonly SyntaxFeature GroupByQuantifier = new(14, "GROUP BY with DISTINCT or ALL");
    internal static readonly SyntaxFeature JoinUsingAlias = new(14, "An alias behind USING");
    internal static readonly SyntaxFeature AddDropPublication = new(14, "ADD PUBLICATION or DROP PUBLICATION");
    internal static readonly SyntaxFeature StatisticsExpressions = new(14, "CREATE STATISTICS on an expression");
    internal static readonly SyntaxFeature GrantedBy = new(14, "GRANTED BY with privileges on objects");
    internal static readonly SyntaxFeature Asensitive = new(14, "ASENSITIVE");
    internal static readonly SyntaxFeature SubstringSimilar = new(14, "SUBSTRING … SIMILAR");
    internal static readonly SyntaxFeature ClusterOptions = new(14, "CLUSTER with options in parentheses");
    internal static readonly SyntaxFeature CurrentRoleSpec = new(14, "CURRENT_ROLE as the name of a role");
    internal static readonly SyntaxFeature KeywordLabel = new(14, "A key word as a column label without AS");

    internal static readonly SyntaxFeature Merge = new(15, "MERGE");
    internal static readonly SyntaxFeature NullsDistinct = new(15, "NULLS [NOT] DISTINCT");
    internal static readonly SyntaxFeature SetColumns = new(15, "A list of columns behind SET NULL or SET DEFAULT");
    internal static readonly SyntaxFeature SetAccessMethod = new(15, "SET ACCESS METHOD");
    internal static readonly SyntaxFeature TablesInSchema = new(15, "TABLES IN SCHEMA");
    internal static readonly SyntaxFeature PublicationFilter = new(15, "A row filter of a publication");
    internal static readonly SyntaxFeature PublicationColumns = new(15, "A list of columns of a publication");
    internal static readonly SyntaxFeature RepeatedTable = new(15, "TABLE before more than the first table of a publication");
    internal static readonly SyntaxFeature ParameterPrivileges = new(15, "A privilege on a configuration parameter");
    internal static readonly SyntaxFeature SubscriptionSkip = new(15, "ALTER SUBSCRIPTION … SKIP");
    internal static readonly SyntaxFeature RefreshDatabaseCollation = new(15, "ALTER DATABASE … REFRESH COLLATION VERSION");

    internal static readonly SyntaxFeature NumericLiterals = new(16, "A number with underscores or in another base");
    internal static readonly SyntaxFeature SubqueryWithoutAlias = new(16, "A subquery in FROM without an alias");
    internal static readonly SyntaxFeature JsonConstructors = new(16, "An SQL/JSON constructor");
    internal static readonly SyntaxFeature IsJson = new(16, "IS JSON");
    internal static readonly SyntaxFeature GrantRoleOptions = new(16, "GRANT of a role WITH INHERIT, SET, or a value");
    internal static readonly SyntaxFeature RevokeRoleOptions = new(16, "REVOKE of a role's INHERIT or SET option");
    internal static readonly SyntaxFeature ColumnStorage = new(16, "STORAGE in the definition of a column");
    internal static readonly SyntaxFeature DefaultStorage = new(16, "SET STORAGE DEFAULT");
    internal static readonly SyntaxFeature UnnamedStatistics = new(16, "CREATE STATISTICS without a name");
    internal static readonly SyntaxFeature XmlIndent = new(16, "INDENT in XMLSERIALIZE");
    internal static readonly SyntaxFeature ReindexCurrentDatabase = new(16, "REINDEX of a database without its name");

    internal static readonly SyntaxFeature JsonFunctions = new(17, "An SQL/JSON query function");
    internal static readonly SyntaxFeature JsonTable = new(17, "JSON_TABLE");
    internal static readonly SyntaxFeature MergeNotMatchedBy = new(17, "WHEN NOT MATCHED BY");
    internal static readonly SyntaxFeature MergeReturning = new(17, "RETURNING of MERGE");
    internal static readonly SyntaxFeature SetExpression = new(17, "SET EXPRESSION");
    internal static readonly SyntaxFeature AtLocal = new(17, "AT LOCAL");
    internal static readonly SyntaxFeature DefaultAccessMethod = new(17, "SET ACCESS METHOD DEFAULT");
    internal static readonly SyntaxFeature DefaultStatistics = new(17, "SET STATISTICS DEFAULT");
    internal static readonly SyntaxFeature ForceAllColumns = new(17, "FORCE NULL or FORCE NOT NULL with *");
    internal static readonly SyntaxFeature OperatorFlags = new(17, "ALTER OPERATOR … SET with a word alone");
    internal static readonly SyntaxFeature ClusterAllOptions = new(17, "CLUSTER of all tables with options in parentheses");
    internal static readonly SyntaxFeature DomainNotNull = new(17, "ALTER DOMAIN … ADD … NOT NULL");

    internal static readonly SyntaxFeature VirtualColumns = new(18, "A virtual generated column");
    internal static readonly SyntaxFeature Enforced = new(18, "[NOT] ENFORCED");
    internal static readonly SyntaxFeature InheritedConstraint = new(18, "ALTER CONSTRAINT … [NO] INHERIT");
    internal static readonly SyntaxFeature WithoutOverlaps = new(18, "WITHOUT OVERLAPS");
    internal static readonly SyntaxFeature Period = new(18, "PERIOD in a foreign key");
    internal static readonly SyntaxFeature ReturningOptions = new(18, "RETURNING WITH");
    internal static readonly SyntaxFeature TableNotNull = new(18, "NOT NULL as a constraint of the table");
    internal static readonly SyntaxFeature NotNullNoInherit = new(18, "NOT NULL NO INHERIT");
    internal static readonly SyntaxFeature VacuumOnly = new(18, "VACUUM or ANALYZE of ONLY a table");
    internal static readonly SyntaxFeature DefaultLargeObjects = new(18, "Default privileges on large objects");
}
