id: z0100
genre: social
where: US-CA
published: 2018-06-30
person p1: role=victim age=24 protected=no why=consented
person p2: role=victim age=22 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-convicted
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult
screen p2: sex-trafficking-adult
note: survivor waives in post; friend outs co-victim in reply; second asks to be taken down

five years ago today i walked out of that house in Anaheim in a bathrobe. i'm using my real name. i'm [[K p1 name|Britta Kalani]]. [[K p3 name|Donte Fields]] got 19 yrs for selling me and one other woman, by keeping my son's shot records and birth certificate and saying he'd give us both to the state. she was 22. i'm not gonna tag her. she gets to pick. 💜 #fiveyears

↳ **[[K p4 name|Jo Esquivel]]**: proud of you [[K p1 name|Britt]]. and [[W p2 name|Camila]]!!! 💜💜 @[[W p2 alias|cami.bakes.oc]]

↳ **[[K p1 name|Britta Kalani]]**: [[K p4 name|Jo]] please edit that

↳ **[[W p2 alias|cami.bakes.oc]]**: hi. pls take down. my boss at [[W p2 employer|Sugarplum on Katella]] follows you

↳ **[[K p4 name|Jo Esquivel]]**: omg I'm so sorry. deleted

↳ **[[K p5 name|Armand Tse]]**: still shows on mine
