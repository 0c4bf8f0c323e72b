using Microsoft.CodeAnalysis;

namespace MigrationBuild.Analyzers.Detection;

/// <summary>Which parameters and properties of the compilation take SQL.</summary>
internal sealed class SqlApis(Compilation compilation)
{
    /// <summary>Methods by type, name and the parameter that takes SQL. A star ends a name that only begins so.</summary>
    private static readonly (string Type, string Method, string Parameter)[] Methods =
    [
        ("Microsoft.EntityFrameworkCore.Migrations.MigrationBuilder", "Sql", "sql"),
        ("Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions", "ExecuteSql*", "sql"),
        ("Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions", "SqlQuery*", "sql"),
        ("Microsoft.EntityFrameworkCore.RelationalQueryableExtensions", "FromSql*", "sql"),
        ("System.Data.Common.DbDataSource", "CreateCommand", "commandText"),
        ("Npgsql.NpgsqlDataSource", "CreateCommand", "commandText"),
        ("Dapper.SqlMapper", "Execute*", "sql"),
        ("Dapper.SqlMapper", "Query*", "sql"),
        ("Dapper.CommandDefinition", ".ctor", "commandText"),
        ("FluentMigrator.Builders.Execute.IExecuteExpressionRoot", "Sql", "sqlStatement"),
    ];

    /// <summary>Providers of other databases derive from the same base classes.</summary>
    private static readonly string[] OtherProviders =
    [
        "Microsoft.Data.SqlClient", "System.Data.SqlClient", "Microsoft.Data.Sqlite", "System.Data.SQLite", "MySqlConnector", "MySql.Data",
        "Oracle.", "System.Data.OleDb", "System.Data.Odbc", "FirebirdSql.", "DuckDB.", "Snowflake.", "IBM.Data",
    ];

    /// <summary>Methods whose result may stand in SQL as it is.</summary>
    private static readonly (string Type, string Method)[] Quoting =
    [
        ("System.Data.Common.DbCommandBuilder", "QuoteIdentifier"),
        ("Microsoft.EntityFrameworkCore.Storage.ISqlGenerationHelper", "DelimitIdentifier"),
        ("Microsoft.EntityFrameworkCore.Storage.RelationalTypeMapping", "GenerateSqlLiteral"),
    ];

    private static readonly string[] Languages = ["sql", "postgresql", "postgres", "pgsql"];

    private readonly INamedTypeSymbol? _stringSyntax =
        compilation.GetTypeByMetadataName("System.Diagnostics.CodeAnalysis.StringSyntaxAttribute");

    private readonly INamedTypeSymbol? _command = compilation.GetTypeByMetadataName("System.Data.Common.DbCommand");

    private readonly ISymbol[] _commandTexts = new[]
        {
            "System.Data.Common.DbCommand", "System.Data.Common.DbBatchCommand", "System.Data.IDbCommand", "Npgsql.NpgsqlBatchCommand",
        }
        .Select(compilation.GetTypeByMetadataName)
        .OfType<INamedTypeSymbol>()
        .SelectMany(type => type.GetMembers("CommandText"))
        .ToArray();

    public static bool IsMigrationBuilder(IParameterSymbol parameter) =>
        parameter.ContainingType?.ToDisplayString() == "Microsoft.EntityFrameworkCore.Migrations.MigrationBuilder";

    /// <summary>Whether it makes a quoted name or constant of its argument.</summary>
    public static bool Quotes(IMethodSymbol method) => Quoting.Any(each => each.Method == method.Name && IsOrDerivesFrom(method.ContainingType, each.Type));

    public bool TakesSql(IParameterSymbol parameter) =>
        IsAnnotated(parameter)
        || IsListed(parameter)
        || (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && IsCommandText(parameter));

    public bool TakesSql(ISymbol fieldOrProperty) =>
        IsAnnotated(fieldOrProperty) || (fieldOrProperty is IPropertySymbol property && IsCommandText(property));

    private static bool IsListed(IParameterSymbol parameter)
    {
        var type = parameter.ContainingType?.OriginalDefinition.ToDisplayString();
        var method = parameter.ContainingSymbol.MetadataName;
        return Methods.Any(listed =>
            listed.Parameter == parameter.Name
            && listed.Type == type
            && (listed.Method[listed.Method.Length - 1] == '*'
                ? method.StartsWith(listed.Method.Substring(0, listed.Method.Length - 1), StringComparison.Ordinal)
                : method == listed.Method));
    }

    /// <summary>The text that a constructor of a command or of a batch's command takes.</summary>
    private bool IsCommandText(IParameterSymbol parameter)
    {
        if (parameter.Type.SpecialType != SpecialType.System_String || parameter.Name is not ("cmdText" or "commandText"))
        {
            return false;
        }

        var type = parameter.ContainingType;
        return type.Name.EndsWith("BatchCommand", StringComparison.Ordinal) || (DerivesFromCommand(type) && !IsOtherProvider(type));
    }

    private bool IsCommandText(IPropertySymbol property)
    {
        for (var each = property; each is not null; each = each.OverriddenProperty)
        {
            if (_commandTexts.Contains(each, SymbolEqualityComparer.Default))
            {
                return !IsOtherProvider(property.ContainingType);
            }
        }

        return false;
    }

    private static bool IsOrDerivesFrom(INamedTypeSymbol type, string name)
    {
        for (var each = type; each is not null; each = each.BaseType)
        {
            if (each.ToDisplayString() == name)
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(each => each.ToDisplayString() == name);
    }

    private bool DerivesFromCommand(INamedTypeSymbol type)
    {
        for (var each = type.BaseType; each is not null; each = each.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(each, _command))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOtherProvider(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString();
        return OtherProviders.Any(provider => name.StartsWith(provider, StringComparison.Ordinal));
    }

    /// <summary><c>[StringSyntax("sql")]</c>.</summary>
    private bool IsAnnotated(ISymbol symbol) =>
        _stringSyntax is not null && symbol.GetAttributes().Any(attribute =>
            SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _stringSyntax)
            && attribute.ConstructorArguments.Length > 0
            && attribute.ConstructorArguments[0].Value is string language
            && Languages.Contains(language, StringComparer.OrdinalIgnoreCase));
}
