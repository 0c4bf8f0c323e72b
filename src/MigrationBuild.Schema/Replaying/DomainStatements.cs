using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using Nodes = MigrationBuild.Postgres.Syntax.Constraints;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Domains (<c>DefineDomain</c>, <c>AlterDomain…</c>).</summary>
internal static class DomainStatements
{
    public static void Apply(StatementReplay replay, CreateDomainStmt statement)
    {
        if (TypeStatements.NewTypeName(replay, statement.Name) is not { } name || BaseTypeOf(replay, statement.Type) is not { } baseType)
        {
            return;
        }

        if (statement.Collation is { } collation && !TypeStatements.IsCollatable(replay, baseType, collation))
        {
            return;
        }

        // A domain over a domain begins with that one's default.
        var domain = new Domain(name.Name, baseType)
        {
            Collation = TableColumns.CollationOf(replay, statement.Collation),
            Default = replay.Catalog.FindType(baseType.Name) is Domain parent && !baseType.IsArray ? parent.Default : null,
            Origin = replay.OriginOf(statement),
        };
        domain = statement.Constraints.Aggregate(domain, (current, constraint) => WithProperty(replay, statement, current, constraint));
        if (replay.Failed)
        {
            return;
        }

        Put(replay, name, domain);
        foreach (var check in statement.Constraints.OfType<Nodes.CheckConstraint>())
        {
            AddCheck(replay, name, check);
        }
    }

    public static void Apply(StatementReplay replay, AlterDomainStmt statement)
    {
        if (Require(replay, statement.Name) is not { } name)
        {
            return;
        }

        var domain = Find(replay, name);
        switch (statement.Command)
        {
            case DomainSetDefaultCmd { Value: var value }:
                Put(replay, name, domain with { Default = TableColumns.DefaultOf(replay, domain.BaseType, value) });
                break;
            case DomainDropDefaultCmd:
                Put(replay, name, domain with { Default = null });
                break;
            case DomainSetNotNullCmd or DomainAddConstraintCmd { Constraint: Nodes.NotNullConstraint }:
                if (IsAlterable(replay, name, statement))
                {
                    Put(replay, name, domain with { NotNull = true });
                }

                break;
            case DomainDropNotNullCmd:
                Put(replay, name, domain with { NotNull = false });
                break;
            case DomainAddConstraintCmd { Constraint: Nodes.CheckConstraint check }:
                AddCheck(replay, name, check);
                if (!replay.Failed && !check.Characteristics.IsNotValid)
                {
                    IsAlterable(replay, name, statement);
                }

                break;
            case DomainDropConstraintCmd drop:
                DropConstraint(replay, name, drop);
                break;
            case DomainValidateConstraintCmd validate:
                if (RequireCheck(replay, name, validate.Name) is { } valid && (valid.Validated || IsAlterable(replay, name, statement)))
                {
                    Put(replay, name, domain.With(valid with { Validated = true }));
                }

                break;
        }
    }

    public static void RenameConstraint(StatementReplay replay, ObjectName domain, Identifier constraint, Identifier newName)
    {
        if (Require(replay, domain) is not { } name)
        {
            return;
        }

        var own = Find(replay, name);
        var renamed = NameGenerator.Truncate(newName.Name);
        if (own.Checks.Find(NameGenerator.Truncate(constraint.Name)) is not { } check)
        {
            replay.Fail(ServerError.UndefinedObject, constraint, $"constraint \"{constraint.Name}\" for domain {domain} does not exist");
        }
        else if (own.Checks.ContainsKey(renamed))
        {
            replay.Fail(ServerError.DuplicateObject, newName, $"constraint \"{renamed}\" for domain {domain} already exists");
        }
        else
        {
            Put(replay, name, own.WithoutCheck(check.Name).With(check with { Name = renamed }));
        }
    }

    public static void CommentOnConstraint(StatementReplay replay, ObjectName domain, Identifier constraint, string? comment)
    {
        if (Require(replay, domain) is not { } name)
        {
            return;
        }

        if (Find(replay, name).Checks.Find(NameGenerator.Truncate(constraint.Name)) is { } check)
        {
            Put(replay, name, Find(replay, name).With(check with { Comment = comment }));
            return;
        }

        replay.Fail(ServerError.UndefinedObject, constraint, $"constraint \"{constraint.Name}\" for domain {domain} does not exist");
    }

    /// <summary>The domain of that name. Anything else is raised as the server would, and null.</summary>
    private static QualifiedName? Require(StatementReplay replay, ObjectName name)
    {
        if (TypeStatements.Require(replay, name) is not { } found)
        {
            return null;
        }

        if (replay.Catalog.FindType(found) is Domain)
        {
            return found;
        }

        replay.Fail(ServerError.WrongObjectType, name, $"{name} is not a domain");
        return null;
    }

    private static Domain Find(StatementReplay replay, QualifiedName name) => (Domain)replay.Catalog.FindType(name)!;

    private static void Put(StatementReplay replay, QualifiedName name, Domain domain)
        => replay.Catalog = replay.Catalog.With(replay.Catalog.Schemas[name.Schema].With(domain));

    private static DataType? BaseTypeOf(StatementReplay replay, TypeName type)
    {
        var resolved = replay.ResolveType(type);
        if (replay.Failed)
        {
            return null;
        }

        // Pseudo-types have no values; serial is a word of CREATE TABLE.
        if (resolved is { IsBuiltIn: true, IsArray: false } && BuiltInTypes.IsPseudo(resolved.Name.Name))
        {
            replay.Fail(ServerError.DatatypeMismatch, type, $"\"{resolved.Name.Name}\" is not a valid base type for a domain");
            return null;
        }

        return resolved;
    }

    private static Domain WithProperty(StatementReplay replay, CreateDomainStmt statement, Domain domain, Nodes.Constraint constraint)
    {
        switch (constraint)
        {
            case Nodes.DefaultConstraint when statement.Constraints.OfType<Nodes.DefaultConstraint>().Count() > 1:
                return Refuse(replay, domain, ServerError.SyntaxError, constraint, "multiple default expressions");
            case Nodes.DefaultConstraint { Value: var value }:
                return domain with { Default = TableColumns.DefaultOf(replay, domain.BaseType, value) };
            case Nodes.NotNullConstraint or Nodes.NullConstraint when statement.Constraints.Any(other => other is Nodes.NotNullConstraint or Nodes.NullConstraint && other.GetType() != constraint.GetType()):
                return Refuse(replay, domain, ServerError.SyntaxError, constraint, "conflicting NULL/NOT NULL constraints");
            case Nodes.NotNullConstraint:
                return domain with { NotNull = true };
            case Nodes.PrimaryKeyConstraint:
                return Refuse(replay, domain, ServerError.SyntaxError, constraint, "primary key constraints not possible for domains");
            case Nodes.UniqueConstraint:
                return Refuse(replay, domain, ServerError.SyntaxError, constraint, "unique constraints not possible for domains");
            case Nodes.ForeignKeyConstraint:
                return Refuse(replay, domain, ServerError.SyntaxError, constraint, "foreign key constraints not possible for domains");
            default:
                return domain;
        }
    }

    private static Domain Refuse(StatementReplay replay, Domain domain, ServerError error, SyntaxNode node, string message)
    {
        replay.Fail(error, node, message);
        return domain;
    }

    private static void AddCheck(StatementReplay replay, QualifiedName name, Nodes.CheckConstraint constraint)
    {
        var domain = Find(replay, name);
        if (ExpressionColumns.FindOtherThanValue(constraint.Condition) is { } unknown)
        {
            replay.Fail(ServerError.UndefinedColumn, unknown, $"column \"{unknown.Name}\" does not exist");
            return;
        }

        if (constraint.Characteristics.IsNoInherit)
        {
            replay.Fail(ServerError.InvalidObjectDefinition, constraint, "check constraints for domains cannot be marked NO INHERIT");
            return;
        }

        var own = constraint.Name is { } written
            ? NameGenerator.Truncate(written.Name)
            : RelationNames.ChooseConstraint(replay.Catalog, name.Schema, name.Name, null, "check");
        if (domain.Checks.ContainsKey(own))
        {
            replay.Fail(ServerError.DuplicateObject, constraint, $"constraint \"{own}\" for domain \"{name.Name}\" already exists");
            return;
        }

        var expression = SqlExpressions.FromSyntax(constraint.Condition, ExpressionContext.OfDomain(replay.Names, domain.BaseType));
        Put(replay, name, domain.With(new CheckConstraint(own, expression)
        {
            Validated = !constraint.Characteristics.IsNotValid,
            Origin = replay.OriginOf(constraint),
        }));
    }

    private static void DropConstraint(StatementReplay replay, QualifiedName name, DomainDropConstraintCmd drop)
    {
        if (Find(replay, name).Checks.ContainsKey(NameGenerator.Truncate(drop.Name.Name)))
        {
            Removal.Drop(replay, ObjectId.DomainConstraint(name, NameGenerator.Truncate(drop.Name.Name)), drop.Behavior, drop);
        }
        else if (IsNotNull(replay, name, drop.Name.Name))
        {
            Put(replay, name, Find(replay, name) with { NotNull = false });
        }
        else if (!drop.IfExists)
        {
            RequireCheck(replay, name, drop.Name);
        }
    }

    /// <summary>PostgreSQL 17 keeps the NOT NULL of a domain as a constraint; by the name it gives, it is known.</summary>
    private static bool IsNotNull(StatementReplay replay, QualifiedName name, string constraint)
        => replay.State.TargetVersion >= 17 && Find(replay, name).NotNull && NameGenerator.MakeObjectName(name.Name, null, "not_null") == constraint;

    private static CheckConstraint? RequireCheck(StatementReplay replay, QualifiedName name, Identifier constraint)
    {
        var check = Find(replay, name).Checks.Find(NameGenerator.Truncate(constraint.Name));
        if (check is null)
        {
            replay.Fail(ServerError.UndefinedObject, constraint, $"constraint \"{constraint.Name}\" of domain \"{name.Name}\" does not exist");
        }

        return check;
    }

    /// <summary>The server looks at the rows of every column of the domain; within an array or a row it cannot (<c>get_rels_with_domain</c>).</summary>
    private static bool IsAlterable(StatementReplay replay, QualifiedName name, SyntaxNode node)
    {
        if (TypeUsers.FindContainer(replay.Catalog, name) is not { } column)
        {
            return true;
        }

        replay.Fail(ServerError.FeatureNotSupported, node, $"cannot alter type \"{name.Name}\" because column \"{column.Name.Name}.{column.Part}\" uses it");
        return false;
    }
}
