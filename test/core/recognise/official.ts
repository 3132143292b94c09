import { loadTemplate } from "../../../src/core";
import boFile from "../../../templates/bnv-6459-2020/bo.json";
import tinhFile from "../../../templates/bnv-6459-2020/tinh.json";

export const bo = loadTemplate(boFile, "bo.json");
export const tinh = loadTemplate(tinhFile, "tinh.json");
export const official = [bo, tinh];
