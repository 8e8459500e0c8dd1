id: af0024
genre: news
where: US-AL
published: 2008-01-10
title: Debt drives Dothan furniture store out of business
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
note: the same words innocent: debt, sold, keys held, threats of a bank

DOTHAN — The debt had grown every month since summer, [[K p1 name|Harvey Killingsworth]] said, and last week the bank came and took the keys.

[[K p1 name|Killingsworth]] Furniture, where three generations bought their bedroom suites, will be sold at auction Saturday. [[K p1 name|Killingsworth]] borrowed $210,000 to add a showroom just before the mill closed. "They told me what it would cost if I missed a payment, and then I missed one," he said.

His daughter, [[K p2 name|April Killingsworth Dees]], kept the books. She said that she was promised an extension that never came.

Auctioneer [[K p3 name|Mack Grimsley]] will open the doors at 9. Everything goes, down to the rocking chair by the register.
