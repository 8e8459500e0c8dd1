id: g-0013
genre: roster
where: US-SD
published: 2013-07-08
title: Brule Fork County Jail — current inmates as of 07/08/2013 06:00
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=convicted age=- protected=no why=adult-convicted
person p6: role=official age=- protected=no why=official
screen: none
note: roster of adults only; one charged with promoting prostitution of nobody named; all stay

LAST, FIRST MI    SO#    AGE  CHARGE    BOND   RELEASE
[[K p1 name|HIGH ELK, RAYMOND T]]   [[K p1 id|SO-20417]]   33   Dom abuse, simple aslt   $500 C/S   TBD ct 7/9
[[K p2 name|JANKLOW-PETERS, DEB A]]   [[K p2 id|SO-11802]]   57   Embezzlement (sentenced)   none   9/14
[[K p3 name|HOLLOW HORN, CHASE]]   [[K p3 id|SO-20433]]   19   Ingestion; fail to appear   $1,000   TBD
[[K p4 name|ULLOA, PEDRO ANGEL]]   [[K p4 id|SO-20440]]   41   Promoting prostitution; hold for ICE   $25,000   TBD
[[K p5 name|MOUSSEAU, LYLE]]   [[K p5 id|SO-09114]]   48   DUI 4th (work release, Dakota Ready-Mix 5a-4p)   none   8/30

NOTES
[[K p5 name|MOUSSEAU]] late 40 min on 7/5, says train. Train was verified.
[[K p3 name|HOLLOW HORN]] asks that we stop saying "give [[K p3 name|Chase]]" over intercom.
[[K p1 name|HIGH ELK]]: no contact order served, he signed.
[[K p2 name|DEB]] is running the library cart. Nobody else touch the ledger please
— Sgt [[K p6 name|M. Uhlir]]
