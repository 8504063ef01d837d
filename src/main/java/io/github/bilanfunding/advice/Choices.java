package io.github.bilanfunding.advice;

import io.github.bilanfunding.request.Initiative;
import java.util.ArrayList;
import java.util.List;

/** What the beneficiary, the provider or the employer can decide otherwise. */
final class Choices {

    private static final List<Choice> ALL = List.of(
            Choice.of(
                    true,
                    "Obtenir le consentement du bénéficiaire",
                    "Obtain the beneficiary's consent",
                    "/beneficiary/consent"),
            Choice.of(
                    true,
                    "Choisir un prestataire certifié Qualiopi",
                    "Choose a provider with the Qualiopi certification",
                    "/bilan/qualiopi"),
            Choice.of(
                    true,
                    "Choisir un bilan référencé sur Mon Compte Formation",
                    "Choose a bilan listed on Mon Compte Formation",
                    "/bilan/listedOnMonCompteFormation"),
            Choice.of(
                    false,
                    "Choisir un prestataire qui n'est pas l'employeur",
                    "Choose a provider other than the employer",
                    "/bilan/providerIsEmployer"),
            Choice.of(true, "Choisir un bilan certifiant", "Choose a certifying bilan", "/bilan/certifying"),
            Choice.of(
                    true,
                    "Choisir un bilan avec des cas concrets du métier",
                    "Choose a bilan with concrete cases of the trade",
                    "/bilan/businessCases"),
            Choice.of(true, "Obtenir un devis détaillé", "Obtain a detailed quote", "/bilan/detailedQuote"),
            Choice.of(
                    true,
                    "Obtenir l'accord de l'employeur pour l'absence",
                    "Obtain the employer's agreement to the absence",
                    "/beneficiary/cpf/employerAgreement"),
            Choice.of(
                    false,
                    "Faire le bilan hors temps de travail",
                    "Take the bilan outside working time",
                    "/beneficiary/cpf/onWorkingTime",
                    "/bilan/onWorkingTime"),
            Choice.of(
                    true,
                    "Faire le bilan sur le temps de travail",
                    "Take the bilan on working time",
                    "/bilan/onWorkingTime",
                    "/beneficiary/cpf/onWorkingTime"),
            Choice.of(
                    true,
                    "Faire valider le projet par le conseiller de France Travail",
                    "Have the France Travail adviser validate the project",
                    "/beneficiary/jobSeeker/adviserValidated"),
            Choice.of(
                    true,
                    "Rencontrer un conseiller en évolution professionnelle (CEP)",
                    "Meet a career guidance adviser (CEP)",
                    "/beneficiary/occupationalRisk/cepMet"),
            Choice.of(
                    true,
                    "Faire valider le projet par la commission paritaire",
                    "Have the joint commission validate the project",
                    "/beneficiary/jointCommissionApproval"),
            Choice.of(
                    Initiative.EMPLOYER,
                    "Inscrire le bilan au plan de l'entreprise, à l'initiative de l'employeur",
                    "Take the bilan into the company's plan, on the employer's initiative",
                    "/initiative"));

    private Choices() {}

    static List<Remedy> of(Search search) {
        List<Remedy> remedies = new ArrayList<>();
        for (Choice choice : ALL) {
            List<Change> changes = choice.changes(search);
            if (!changes.isEmpty()) {
                remedies.add(new Remedy(changes, choice.text()));
            }
        }
        return remedies;
    }
}
