using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Printing;

/// <content>How statements name objects of every kind.</content>
internal sealed partial class SqlWriter
{
    /// <summary>An object behind the words for its kind.</summary>
    private void WriteObject(ObjectType type, ObjectAddress address)
    {
        Write(GetText(type) + " ");
        WriteAddress(type, address);
    }

    /// <summary>An object whose kind has been written.</summary>
    private void WriteAddress(ObjectType type, ObjectAddress address)
    {
        switch (address)
        {
            case DependentObject constraint when type == ObjectType.DomainConstraint:
                WriteName(constraint.Name);
                WriteAfter(" ON DOMAIN ", constraint.Relation);
                break;
            case ObjectWithArgs aggregate when type == ObjectType.Aggregate:
                WriteRoutineName(aggregate.Name);
                WriteAggregateSignature(aggregate.Parameters ?? default, aggregate.OrderedParameters);
                break;
            default:
                WriteAddress(address);
                break;
        }
    }

    private void WriteAddress(ObjectAddress address)
    {
        switch (address)
        {
            case NamedObject named:
                WriteIf(named.IsOnly, "ONLY ");
                WriteName(named.Name);
                break;
            case TypeObject type:
                WriteType(type.Type);
                break;
            case DependentObject dependent:
                WriteName(dependent.Name);
                WriteAfter(" ON ", dependent.Relation);
                break;
            case ObjectWithArgs routine:
                WriteRoutine(routine);
                break;
            case OperatorObject operation:
                WriteSymbol(operation.Name);
                Write(" (");
                WriteOperandType(operation.Left);
                Write(", ");
                WriteOperandType(operation.Right);
                Write(")");
                break;
            case CastObject cast:
                WriteAfter("(", cast.Source);
                WriteAfter(" AS ", cast.Target);
                Write(")");
                break;
            case MethodObject method:
                WriteName(method.Name);
                WriteAfter(" USING ", method.AccessMethod);
                break;
            case TransformObject transform:
                WriteAfter("FOR ", transform.Type);
                WriteAfter(" LANGUAGE ", transform.Language);
                break;
            case LargeObject large:
                Write(large.Oid);
                break;
            case UserMappingObject mapping:
                WriteAfter("FOR ", mapping.User);
                WriteAfter(" SERVER ", mapping.Server);
                break;
            default:
                throw Unprintable(address);
        }
    }

    private void WriteRoutine(ObjectWithArgs routine)
    {
        WriteRoutineName(routine.Name);
        if (routine.IsStar || !routine.OrderedParameters.IsEmpty)
        {
            WriteAggregateSignature(routine.Parameters ?? default, routine.OrderedParameters);
        }
        else if (routine.Parameters is { } parameters)
        {
            WriteParenthesized(parameters, WriteArgument);
        }
    }

    /// <summary>The name of a function where no call is meant: there the words that call one in a syntax of their own are no names.</summary>
    private void WriteRoutineName(ObjectName name)
    {
        if (name.Parts.Count == 1)
        {
            Write(SqlPrinter.QuoteFunctionName(name.Name));
        }
        else
        {
            WriteName(name);
        }
    }

    /// <summary>The parameters of an aggregate (<c>aggr_args</c>), of which none are a star.</summary>
    private void WriteAggregateSignature(EquatableArray<FunctionParameter> parameters, EquatableArray<FunctionParameter> ordered)
    {
        Write("(");
        WriteIf(parameters.IsEmpty && ordered.IsEmpty, "*");
        WriteList(parameters, WriteArgument);
        if (!ordered.IsEmpty)
        {
            Write(parameters.IsEmpty ? "ORDER BY " : " ORDER BY ");
            WriteList(ordered, WriteArgument);
        }

        Write(")");
    }

    /// <summary>A parameter as it tells one function from another: its default does not.</summary>
    private void WriteArgument(FunctionParameter parameter) => WriteParameter(parameter with { Default = null });

    /// <summary>An operator as statements name one, without <c>OPERATOR(…)</c> (<c>any_operator</c>).</summary>
    private void WriteSymbol(OperatorName name)
    {
        WriteDotted(name.Qualifier);
        WriteIf(!name.Qualifier.IsEmpty, ".");
        Write(name.Symbol);
    }

    private void WriteOperandType(TypeName? type)
    {
        WriteIf(type is null, "NONE");
        WriteAfter("", type);
    }
}
