id: y0072
genre: social
where: JM
published: 2023-05-04
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=author age=- protected=no why=author
person p3: role=victim age=12 protected=yes why=minor-victim
note: community page; schoolboy stabbing, both children outed

**Clarendon Talk 🇯🇲**
Lawd. Schoolbwoy stab a next schoolbwoy over guard ring a Lime Savannah dis mawning. Police seh di one weh do it a 13, an him gone a May Pen station wid him granny. Di other likkle one dey a hospital, him a 12, stable.

Comments
*[[K p2 alias|Miss Patsy Cookshop]]*: mi know di two a dem from dem inna basic school. [[W p1 alias|Biggs]] neva a bad pickney. [[W p1 name|Rajay Thorpe-Lewin]] mother gone foreign an everything change
*[[K p2 alias|Miss Patsy Cookshop]]*: prayers fi [[W p3 name|Dequan]] 🙏🏾 him sell [[W p3 place|bag juice a di taxi stand every evening]] fi help out
*Clarendon Talk*: [[K p2 alias|Ms Patsy]] dem under 18, nuh call name
*[[K p2 alias|Miss Patsy Cookshop]]*: ok mi sorry. but a dem same one
