/**
 * Common given names, so that "you and Lisa" can be told from "you and Sales". Names that are also
 * everyday words, places or well-known products ("Will", "Austin", "Julia") are left out.
 */
import type { Words } from './language.ts';

export const GIVEN_NAMES: Words = `
  Aaron Abigail Adam Adrian Ahmed Aisha Alan Albert Alejandro Alex Alexander Alexandra Alice Alicia
  Alison Allison Amanda Amelia Amie Amy Ana Andrea Andreas Andrew Andy Angela Anita Anja Anna Anne
  Annie Anthony Antonio Arjun Arthur Ashley Barbara Beatrice Ben Benjamin Beth Bianca Brad Brandon
  Brenda Brian Bryan Caitlin Camila Carl Carla Carlos Carol Caroline Catherine Cathy Charles
  Charlie Chloe Chris Christian Christina Christine Christopher Claire Clara Craig Cynthia Dan Dana
  Daniel Daniela Danielle Dave David Deborah Denise Dennis Derek Diana Diego Dmitri Dominic Donald
  Donna Doug Douglas Eduardo Edward Eileen Elena Eleanor Eli Elizabeth Ellen Emily Emma Eric Erica
  Erik Erin Ethan Eva Evan Evelyn Fatima Felix Fernando Fiona Francesca Francis Gabriel Gabriela
  Gary Gavin Geoff George Gerald Gina Giovanni Greg Gregory Hannah Harriet Heather Heidi Helen
  Henrik Holly Howard Hugo Ian Ibrahim Igor Ingrid Isaac Isabel Isabella Ivan Jacob Jacqueline
  Jaime James Jamie Jane Janet Janice Jared Jason Javier Jeff Jeffrey Jennifer Jenny Jeremy Jerry
  Jesse Jessica Jill Jim Joanna Joe Joel Johan John Johnny Jon Jonathan Jose Joseph Josh Joshua Juan
  Judith Judy Juergen Julian Julie Justin Karen Karl Kate Katherine Kathleen Kathryn Katie Keith
  Kelly Kenneth Kevin Kim Klaus Kristen Kristin Kyle Lara Larry Laura Lauren Leah Lena Leo Leonard
  Liam Linda Lindsay Lisa Liz Lorenzo Louis Louise Lucas Lucia Lucy Luis Luke Magdalena Manuel Marco
  Marcus Margaret Maria Marie Marina Mario Marta Martha Martin Martina Mary Mateo Matt Matthew
  Matthias Megan Mehmet Melanie Melissa Michael Michelle Miguel Mike Milan Mohamed Mohammed Molly
  Monica Nancy Natalia Natalie Natasha Nathan Neha Neil Nicholas Nick Nicole Nikhil Nina Nora Olga
  Oliver Olivia Omar Oscar Owen Pablo Pamela Patricia Patrick Paul Paula Pedro Peter Petra Philip
  Phil Priya Rachel Rafael Rahul Raj Ralph Ravi Rebecca Renee Ricardo Richard Rick Robert Roberto
  Rodrigo Roger Ron Ronald Ryan Sam Samantha Samuel Sandra Sanjay Sara Sarah Scott Sean Sebastian
  Sergei Sergio Shannon Sharon Silvia Simon Simone Sofia Sonia Sophia Sophie Stefan Stefanie
  Stephanie Stephen Steve Steven Stuart Susan Suzanne Sven Tamara Tanya Tara Ted Teresa Thomas Tim
  Timothy Tina Todd Tom Tracy Tyler Vanessa Vera Victor Vikram Vincent Vivian Vladimir Walter Wendy
  Wolfgang Xavier Yasmin Yuki Yusuf Zach Zachary Zoe
  Agnieszka Alvaro Amelie Anders Andre Astrid Aurelie Ayse Beatriz Benoit Bjorn Camille Chiara Dieter
  Elodie Emre Fatma Florian Francois Giulia Guillaume Gunther Hans Helene Hiroshi Inaki Jacques Jean
  Jerome Joao Joaquin Jonas Jorg Jurgen Katarzyna Katrin Kenji Lars Lukas Lukasz Marek Mathieu Matteo
  Aleksander Anneliese Benedikt Bernd Bettina Birgit Caio Cecilia Clemens Cristina Cristobal
  Dorothee Emilia Enrique Esteban Fabian Federico Felipe Fernanda Friedrich Gonzalo Greta Guadalupe
  Gustavo Harry Hector Heinrich Helga Henri Henry Hendrik Ignacio Ilse Ines Jorge Josefina Karin Kaspar
  Larissa Leonardo Leticia Lorena Lucien Luiz Lupita Marcelo Margarita Marlene Martine Mateus Mauricio
  Mikael Miriam Nadine Nestor Noah Otto Raul Rocio Rosalia Samarth Saskia Sigrid
  Silke Susanne Theodor Tiago Ulrike Valentina Veronica Vlad Volker Ximena Yolanda
  Mustafa Pierre Piotr Rene Renata Soren Thiago Thibault Tobias Tomasz Ursula Uwe Wojciech
`
  .trim()
  .split(/\s+/);

/**
 * Names that are everyday words too. Where one was met with a title it is not replaced on the rest of
 * the page: "Will" opens many a question.
 */
export const EVERYDAY_NAMES: Words = `
  Amber April Art Austin Autumn Bill Chance Chase Chip Christian Crystal Dale Dawn Dean Drew Eve Faith
  Frank Gene Ginger Grace Grant Guy Hope Iris Ivy Jack Joy June Lily Mark Max May Miles Page Pat Penny
  Rich Rob Rose Ruby Sky Stone Sue Summer Sunny Victor Violet Wade Ward Will
`
  .trim()
  .split(/\s+/);

/** Small words between a given name and a surname: "van", "de la", "bin". */
export const NAME_PARTICLES: Words = `
  van von der den de da do dos das del della di la le bin ibn al el ter ten zu zur af av du
`
  .trim()
  .split(/\s+/);
