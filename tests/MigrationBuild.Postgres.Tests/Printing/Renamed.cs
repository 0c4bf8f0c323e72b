using System.Collections;
using System.Reflection;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Databases;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Tests.Printing;

/// <summary>Gives every name in a tree another one: trees that mean something else, but that can be written as well as the one they came from.</summary>
internal static class Renamed
{
    public static Statement Rename(Statement statement, string name) => (Statement)RenameNode(statement, name);

    private static SyntaxNode RenameNode(SyntaxNode node, string name)
    {
        if (node is Identifier identifier)
        {
            return identifier with { Name = name };
        }

        var copy = (SyntaxNode)node.GetType().GetMethod("<Clone>$")!.Invoke(node, null)!;
        foreach (var property in node.GetType().GetProperties().Where(property => property.CanWrite && !IsWord(node, property, name)))
        {
            switch (property.GetValue(node))
            {
                case SyntaxNode child:
                    property.SetValue(copy, RenameNode(child, name));
                    break;
                case IEnumerable children when IsListOfNodes(property.PropertyType):
                    property.SetValue(copy, RenameNodes(property.PropertyType, children, name));
                    break;
            }
        }

        return copy;
    }

    private static bool IsListOfNodes(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsGenericType && typeof(SyntaxNode).IsAssignableFrom(type.GetGenericArguments()[0]);
    }

    private static object RenameNodes(Type type, IEnumerable children, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var list = Activator.CreateInstance(type)!;
        var add = type.GetMethod("Add")!;
        return children.Cast<SyntaxNode>().Aggregate(list, (items, child) => add.Invoke(items, [RenameNode(child, name)])!);
    }

    /// <summary>Whether PostgreSQL's grammar takes only a few names here, or not this one.</summary>
    private static bool IsWord(SyntaxNode node, PropertyInfo property, string name) => (node, property.Name) switch
    {
        (DefElem { Value: Identifier }, nameof(DefElem.Value)) => true,
        (DropdbStmt, nameof(DropdbStmt.Options)) => true,
        (DefineStmt { ObjectType: ObjectType.Operator }, nameof(DefineStmt.Name)) => true,
        (PartitionSpec, nameof(PartitionSpec.Strategy)) => true,
        (VariableSetStmt, nameof(VariableSetStmt.Values)) => true,
        (TypeName { Fields: not IntervalFields.Unrestricted }, nameof(TypeName.Name)) => true,
        (RoleSpec, nameof(RoleSpec.Name)) or (CreateRoleStmt, nameof(CreateRoleStmt.Name)) => name == "none",
        (RenameStmt { ObjectType: ObjectType.Role }, _) => name == "none",
        _ => false,
    };
}
