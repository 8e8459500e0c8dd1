id: aa0036
genre: roster
where: US-VA
published: 2009-02-20
title: GEN. DIST. COURT, CRIMINAL — 02/20/09 — RM 2
person p1: role=victim age=34 protected=decide why=domestic-violence-victim
person p2: role=accused age=36 protected=decide why=adult-accused
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=accused age=23 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
note: adult domestic violence victim D

CASE      DEFENDANT               CODE       CHARGE                    COMPL        RESULT
[[K p3 id|GC09-114]] [[K p3 name|ARRINGTON, DOUG]]        46.2-862   RECKLESS 91/65            [[K p5 name|TPR HAWES]]    $500, 10 DAYS SUSP
[[K p4 id|GC09-119]] [[K p4 name|KEBEDE, SELAM H]]        18.2-96    PETIT LARC                LOSS PREV    NP
[[D p2 id|GC09-121]] [[D p2 name|SPROUSE, GARY DWAYNE]]   18.2-57.2  A&B FAM MEMBER            [[D p1 name|SPROUSE, LORI]] (WIFE)   TRIAL 3/6; NO CONTACT; [[D p1 name|LORI]] TO [[D p1 place|HARBOR HOUSE]], HE IS NOT TO BE TOLD
[[D p2 id|GC09-122]] SAME                    18.2-60.3  STALKING (FOLLOWED HER FROM [[D p1 employer|MARTINSVILLE DMV]]) "   "
JUDGE [[K p6 name|EVANGELINE CUTCHINS]]
